-- Kunskapsbanken: reports of finished projects that others may build on. What has been withdrawn stays, with who did it and why.
create table knowledge_report (
    id               uuid primary key,
    case_file        uuid         not null references case_file on delete cascade,
    attachment       uuid         not null references attachment on delete cascade,
    kind             varchar(20)  not null check (kind in ('HORIZON', 'GOOD_PRACTICE', 'FINAL_REPORT', 'OTHER')),
    title            text         not null check (title <> ''),
    theme            text         not null check (theme <> ''),
    year             integer      not null check (year between 1990 and 2200),
    lessons          text         not null check (lessons <> ''),
    published_by     varchar(100) not null,
    published_at     timestamptz  not null,
    withdrawn_by     varchar(100),
    withdrawn_at     timestamptz,
    withdrawn_reason text,
    words            tsvector generated always as (
        to_tsvector('pg_catalog.swedish', left(title || ' ' || theme || ' ' || lessons, 20000))) stored,
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);
comment on table knowledge_report is 'Kunskapsbanken: published reports of finished projects, and those that have been withdrawn';

create unique index knowledge_report_published on knowledge_report (attachment) where withdrawn_at is null;
create index knowledge_report_by_day on knowledge_report (published_at desc, id) where withdrawn_at is null;
create index knowledge_report_of_case on knowledge_report (case_file);
create index knowledge_report_by_words on knowledge_report using gin (words);
