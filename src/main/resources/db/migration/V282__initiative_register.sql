-- Satsningar: the register of what others have done and do. The same theme of the same owner stands once.
create table initiative (
    id             uuid primary key,
    version        int          not null,
    status         varchar(20)  not null check (status in ('EARLIER', 'ONGOING', 'TESTED', 'PLANNED')),
    theme          text         not null check (theme <> ''),
    owner          text         not null,
    owner_number   varchar(20)  not null,
    funder         text         not null,
    lesson         text         not null,
    municipalities text[]       not null,
    case_file      uuid references case_file (id),
    changed_by     varchar(100) not null,
    changed_at     timestamptz  not null,
    once           text generated always as (lower(theme) || '|' || lower(owner)) stored,
    words          tsvector generated always as (
        to_tsvector('pg_catalog.swedish', left(theme || ' ' || owner || ' ' || funder || ' ' || lesson, 20000))) stored
);
comment on table initiative is 'Satsningar: the register of related initiatives, fed from cases and kept by officers';
create unique index initiative_once on initiative (once);
create index initiative_by_theme on initiative (lower(theme), id);
create index initiative_by_words on initiative using gin (words);
