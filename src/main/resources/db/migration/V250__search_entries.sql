-- Sökregister. What can be found, kept by the database itself in the transaction that writes it: so that nothing that is there
-- cannot be found and nothing that is gone can. Long texts lie in parts. Who may find an entry is asked of its case, in the search.
create table search_entry (
    kind         varchar(20) not null
        check (kind in ('CASE', 'APPLICATION', 'ATTACHMENT', 'NOTE', 'STATEMENT', 'DECISION', 'BRIEF')),
    source       uuid        not null,
    part         integer     not null,
    case_file    uuid        not null references case_file on delete cascade,
    heading      text        not null,
    words        text        not null,
    day          date,
    organisation varchar(20),
    vector       tsvector generated always as (
        setweight(to_tsvector('swedish'::regconfig, regexp_replace(heading, '[._/-]+', ' ', 'g')), 'A')
        || setweight(to_tsvector('swedish'::regconfig, words), 'D')) stored,
    primary key (kind, source, part)
);

create index search_entry_by_words on search_entry using gin (vector);
create index search_entry_of_case on search_entry (case_file);
create index search_entry_by_organisation on search_entry (organisation) where organisation is not null;

-- Ordförråd. Which words there are, what each may be a form or a compound of (the dictionary says so after the commit), and
-- which entries have not been read for it yet.
create table search_word (
    word  text primary key,
    stems text[] not null
);
create index search_word_by_stem on search_word using gin (stems);
create index search_word_by_likeness on search_word using gin (word gin_trgm_ops);

create table search_unread (
    kind   varchar(20) not null,
    source uuid        not null,
    part   integer     not null
);

create function search_entry_is_unread() returns trigger language plpgsql as $$
begin
    insert into search_unread values (new.kind, new.source, new.part);
    return null;
end
$$;
create trigger search_entry_unread after insert or update of heading, words on search_entry
    for each row execute function search_entry_is_unread();

-- Parts of 20 000 characters, which lap over so that no word is cut in two.
create function search_enter(kind text, source uuid, in_case uuid, heading text, words text, day date, organisation text)
returns void language plpgsql as $$
begin
    delete from search_entry e where e.kind = $1 and e.source = $2;
    insert into search_entry (kind, source, part, case_file, heading, words, day, organisation)
    select $1, $2, part, $3, coalesce($4, ''), substr(coalesce($5, ''), part * 20000 + 1, 20100), $6, $7
    from generate_series(0, greatest(length(coalesce($5, '')) - 1, 0) / 20000) part;
end
$$;

-- The sentences of a stored document: what is one word is a code.
create function search_sentences(jsonb) returns text language sql immutable as $$
    select coalesce(string_agg(it #>> '{}', e'\n'), '')
    from jsonb_path_query($1, 'strict $.** ? (@.type() == "string" && @ like_regex "\\s")') it
$$;

create function search_enter_case() returns trigger language plpgsql as $$
begin
    perform search_enter('CASE', new.id, new.id, new.title, new.applicant || e'\n' || new.registry_number, new.received, null);
    return null;
end
$$;
create trigger case_file_searched after insert on case_file for each row execute function search_enter_case();
create trigger case_file_searched_anew after update of title, applicant, registry_number, received on case_file
    for each row when (old.title <> new.title or old.applicant <> new.applicant
        or old.registry_number <> new.registry_number or old.received <> new.received)
    execute function search_enter_case();

-- The latest version alone; who to call and to write to is nothing to search for.
create function search_application_words(jsonb) returns text language sql immutable as $$
    select concat_ws(e'\n', $1 ->> 'title', $1 #>> '{applicant,name}', $1 #>> '{applicant,workplace}',
        (select string_agg(text.value, e'\n') from jsonb_each_text(coalesce($1 -> 'texts', '{}')) text),
        (select string_agg(actor ->> 'name', e'\n') from jsonb_array_elements(coalesce($1 -> 'actors', '[]')) actor))
$$;

create function search_enter_application() returns trigger language plpgsql as $$
begin
    delete from search_entry e where e.kind = 'APPLICATION' and e.case_file = new.case_file;
    perform search_enter('APPLICATION', new.id, new.case_file, new.details ->> 'title', search_application_words(new.details),
        (new.saved_at at time zone 'Europe/Stockholm')::date,
        nullif(regexp_replace(coalesce(new.details #>> '{applicant,organisationNumber}', ''), '\D', '', 'g'), ''));
    return null;
end
$$;
create trigger funding_application_searched after insert on funding_application
    for each row execute function search_enter_application();

create function search_enter_note() returns trigger language plpgsql as $$
begin
    perform search_enter('NOTE', new.id, new.case_file, new.heading, new.note_text || e'\n' || new.participants, new.held_on, null);
    return null;
end
$$;
create trigger file_note_searched after insert on file_note for each row execute function search_enter_note();

create function search_enter_attachment() returns trigger language plpgsql as $$
declare
    filed attachment;
    read  text;
begin
    if tg_table_name = 'attachment' then
        filed := new;
    else
        select * into filed from attachment a where a.id = new.attachment;
        read := new.words;
    end if;
    perform search_enter('ATTACHMENT', filed.id, filed.case_file, filed.name, read,
        (filed.filed_at at time zone 'Europe/Stockholm')::date, null);
    return null;
end
$$;
create trigger attachment_searched after insert on attachment for each row execute function search_enter_attachment();
create trigger attachment_text_searched after insert on attachment_text
    for each row execute function search_enter_attachment();

-- Approved editions alone, the latest of each case: what is a draft is nobody's find.
create function search_enter_statement() returns trigger language plpgsql as $$
begin
    delete from search_entry e where e.kind = 'STATEMENT' and e.case_file = new.case_file;
    perform search_enter('STATEMENT', new.id, new.case_file, new.content::jsonb ->> 'project',
        search_sentences(new.content::jsonb -> 'blocks'), (new.approved_at at time zone 'Europe/Stockholm')::date, null);
    return null;
end
$$;
create trigger statement_edition_searched after insert on statement_edition
    for each row execute function search_enter_statement();

create function search_enter_decision() returns trigger language plpgsql as $$
begin
    delete from search_entry e where e.kind = 'DECISION' and e.case_file = new.case_file;
    perform search_enter('DECISION', new.id, new.case_file, c.title,
        concat_ws(e'\n', new.decision_maker, new.motivation, new.deviation, search_sentences(new.clauses),
            search_sentences(new.conditions)), new.decided_on, null)
    from case_file c where c.id = new.case_file;
    return null;
end
$$;
create trigger decision_searched after insert on decision for each row execute function search_enter_decision();

-- What the committee reads, for as long as it stands on an agenda.
create function search_enter_brief() returns trigger language plpgsql as $$
begin
    if tg_op = 'DELETE' then
        delete from search_entry e where e.kind = 'BRIEF' and e.source = old.id;
        return null;
    end if;
    perform search_enter('BRIEF', new.id, new.case_file, new.title, search_sentences(b.content), m.meeting_date, null)
    from brief_edition b, meeting m where b.id = new.edition and m.id = new.meeting;
    return null;
end
$$;
create trigger agenda_item_searched after insert or delete on agenda_item
    for each row execute function search_enter_brief();
create trigger agenda_item_searched_anew after update of edition, title, meeting on agenda_item
    for each row when (old.edition <> new.edition or old.title <> new.title or old.meeting <> new.meeting)
    execute function search_enter_brief();

-- What is there already.
select search_enter('CASE', id, id, title, applicant || e'\n' || registry_number, received, null) from case_file;
select search_enter('APPLICATION', a.id, a.case_file, a.details ->> 'title', search_application_words(a.details),
    (a.saved_at at time zone 'Europe/Stockholm')::date,
    nullif(regexp_replace(coalesce(a.details #>> '{applicant,organisationNumber}', ''), '\D', '', 'g'), ''))
from funding_application a
where not exists (select from funding_application b where b.case_file = a.case_file and b.number > a.number);
select search_enter('NOTE', id, case_file, heading, note_text || e'\n' || participants, held_on, null) from file_note;
select search_enter('ATTACHMENT', a.id, a.case_file, a.name, t.words, (a.filed_at at time zone 'Europe/Stockholm')::date, null)
from attachment a left join attachment_text t on t.attachment = a.id;
select search_enter('STATEMENT', s.id, s.case_file, s.content::jsonb ->> 'project',
    search_sentences(s.content::jsonb -> 'blocks'), (s.approved_at at time zone 'Europe/Stockholm')::date, null)
from statement_edition s
where not exists (select from statement_edition t where t.case_file = s.case_file and t.number > s.number);
select search_enter('DECISION', d.id, d.case_file, c.title,
    concat_ws(e'\n', d.decision_maker, d.motivation, d.deviation, search_sentences(d.clauses), search_sentences(d.conditions)),
    d.decided_on, null)
from decision d join case_file c on c.id = d.case_file
where not exists (select from decision e where e.replaces = d.id);
select search_enter('BRIEF', i.id, i.case_file, i.title, search_sentences(b.content), m.meeting_date, null)
from agenda_item i join brief_edition b on b.id = i.edition join meeting m on m.id = i.meeting;
