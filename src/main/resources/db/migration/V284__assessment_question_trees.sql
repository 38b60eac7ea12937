-- Frågorna i RUS-säkringen: the answers of a case are a part of its assessment; the same method for what is no application, and
-- for practice, has records of its own that belong to no case.
alter table assessment add column questions jsonb;

create table assurance_run (
    id                uuid primary key,
    version           int          not null,
    kind              varchar(20)  not null check (kind in ('STRATEGY', 'REFERRAL', 'PROCESS', 'PRACTICE')),
    title             varchar(300) not null check (title <> ''),
    framework_version text         not null references framework_version (id),
    owner             varchar(100) not null,
    content           jsonb        not null,
    started_at        timestamptz  not null,
    changed_at        timestamptz  not null
);
comment on table assurance_run is 'RUS-säkring av annat än en ansökan: a strategy, a referral, a process, or practice, which only its owner sees';
create index assurance_run_shared on assurance_run (changed_at desc) where kind <> 'PRACTICE';
create index assurance_run_of_owner on assurance_run (owner, changed_at desc);
