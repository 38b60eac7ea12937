-- Ordalydelse: the versions of every text that is drafted by the portal and worded by a person.
create table text_version (
    id        uuid primary key,
    case_file uuid         not null references case_file,
    paper     varchar(20)  not null,
    part      varchar(40)  not null,
    number    integer      not null check (number >= 0),
    text      text         not null,
    saved_by  varchar(100) not null,
    saved_at  timestamptz  not null,
    autosaved boolean      not null,
    drafted   boolean      not null,
    unique (case_file, paper, part, number)
);

insert into text_version (id, case_file, paper, part, number, text, saved_by, saved_at, autosaved, drafted)
select v.id, s.case_file, 'STATEMENT', v.part, v.number, v.text, v.saved_by, v.saved_at, v.autosaved, v.drafted
from statement_version v join statement s on s.id = v.statement_id
where v.text is not null;

delete from statement_version where text is not null;
alter table statement_version
    drop column text,
    drop column autosaved,
    drop column drafted,
    drop column part,
    alter column judgement set not null,
    add unique (statement_id, number);
alter table statement_version rename to judgement_version;

-- The own words of a paper, each with the draft they were written upon. Of what was written before, that draft is unknown.
alter table official_report add texts jsonb not null default '{}' check (jsonb_typeof(texts) = 'object');
update official_report r
set texts = (
    select jsonb_object_agg(own.key, jsonb_build_object(
        'format', 1, 'ownText', own.value, 'number', 1, 'savedBy', r.saved_by, 'savedAt', r.saved_at))
    from jsonb_each(r.own) own)
where r.own <> '{}';
insert into text_version (id, case_file, paper, part, number, text, saved_by, saved_at, autosaved, drafted)
select gen_random_uuid(), r.case_file, 'REPORT', own.key, 1, own.value, r.saved_by, coalesce(r.saved_at, now()), false, false
from official_report r, jsonb_each_text(r.own) own;
alter table official_report alter column texts drop default, drop column own;

alter table decision_brief add texts jsonb not null default '{}' check (jsonb_typeof(texts) = 'object');
with own as (
    select b.id, b.case_file, b.saved_by, b.saved_at, p.part, p.text
    from decision_brief b, lateral (values
        ('MATTER', b.own ->> 'matter'),
        ('PROPOSAL', b.own ->> 'proposal'),
        ('FOR', (select string_agg(regexp_replace(it, '\s+', ' ', 'g'), E'\n' order by at)
            from jsonb_array_elements_text(b.own -> 'reasonsFor') with ordinality as r(it, at))),
        ('AGAINST', (select string_agg(regexp_replace(it, '\s+', ' ', 'g'), E'\n' order by at)
            from jsonb_array_elements_text(b.own -> 'reasonsAgainst') with ordinality as r(it, at)))) p(part, text)
    where coalesce(p.text, '') <> ''
), kept as (
    insert into text_version (id, case_file, paper, part, number, text, saved_by, saved_at, autosaved, drafted)
    select gen_random_uuid(), case_file, 'BRIEF', part, 1, text, saved_by, coalesce(saved_at, now()), false, false from own
)
update decision_brief b
set texts = (
    select jsonb_object_agg(own.part, jsonb_build_object(
        'format', 1, 'ownText', own.text, 'number', 1, 'savedBy', own.saved_by, 'savedAt', own.saved_at))
    from own where own.id = b.id)
where b.id in (select id from own);
alter table decision_brief alter column texts drop default, drop column own;
