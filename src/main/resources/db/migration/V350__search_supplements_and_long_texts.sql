-- Kompletteringar. A letter that has been sent is found by what it asks and by what was answered; one that was taken back, or
-- has not gone yet, is nobody's find.
alter table search_entry drop constraint search_entry_kind_check;
alter table search_entry add constraint search_entry_kind_check
    check (kind in ('CASE', 'APPLICATION', 'ATTACHMENT', 'SUPPLEMENT', 'NOTE', 'STATEMENT', 'DECISION', 'BRIEF'));

-- A long text lies in parts; its first part knows the words of them all, so that words that stand far apart are found together.
alter table search_entry add column whole tsvector;
create index search_entry_by_all_words on search_entry using gin (whole) where whole is not null;

-- A tsvector holds one megabyte: in a text with more words than that the numbers go first, they are found part by part.
create function search_gather_parts(of_kind text, of_source uuid) returns void language sql as $$
    update search_entry e
    set whole = (select array_to_tsvector(array_agg(kept.lexeme))
                 from (select word.lexeme, sum(octet_length(word.lexeme) + 8)
                           over (order by word.lexeme ~ '^[0-9]', word.lexeme) as filled
                       from (select distinct unnest(tsvector_to_array(p.vector)) as lexeme from search_entry p
                             where p.kind = of_kind and p.source = of_source) word) kept
                 where kept.filled < 900000)
    where e.kind = of_kind and e.source = of_source and e.part = 0
      and exists (select from search_entry p where p.kind = of_kind and p.source = of_source and p.part = 1)
$$;

create or replace function search_enter(
    kind text, source uuid, in_case uuid, heading text, words text, day date, organisation text)
returns void language plpgsql as $$
begin
    delete from search_entry e where e.kind = $1 and e.source = $2;
    insert into search_entry (kind, source, part, case_file, heading, words, day, organisation)
    select $1, $2, part, $3, coalesce($4, ''), substr(coalesce($5, ''), part * 20000 + 1, 20100), $6, $7
    from generate_series(0, greatest(length(coalesce($5, '')) - 1, 0) / 20000) part;
    if length($5) > 20000 then
        perform search_gather_parts($1, $2);
    end if;
end
$$;

create function search_enter_supplement() returns trigger language plpgsql as $$
begin
    if new.sent_on is not null then
        perform search_enter('SUPPLEMENT', new.id, new.case_file, '',
            concat_ws(e'\n', (select string_agg(q.value ->> 'text', e'\n') from jsonb_array_elements(new.questions) q), new.answer),
            coalesce(new.answered_on, new.sent_on), null);
    end if;
    return null;
end
$$;
create trigger supplement_request_searched after insert or update of sent_on, answer, answered_on on supplement_request
    for each row execute function search_enter_supplement();

-- What is there already.
select search_enter('SUPPLEMENT', s.id, s.case_file, '',
    concat_ws(e'\n', (select string_agg(q.value ->> 'text', e'\n') from jsonb_array_elements(s.questions) q), s.answer),
    coalesce(s.answered_on, s.sent_on, (s.requested_at at time zone 'Europe/Stockholm')::date), null)
from supplement_request s where s.sent_on is not null or s.answer is not null;
select search_gather_parts(kind, source) from (select distinct kind, source from search_entry where part = 1) long;
