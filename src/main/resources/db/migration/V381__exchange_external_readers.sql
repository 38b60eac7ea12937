-- Extern läsare: somebody of another authority, and the cases that were opened for them, each for a time and with a reason.
alter table account_role drop constraint account_role_role;
alter table account_role add constraint account_role_role check (role in (
    'REGISTRAR', 'CASE_OFFICER', 'REGIONAL_STRATEGIST', 'SUBJECT_EXPERT', 'UNIT_MANAGER', 'FRAMEWORK_STEWARD',
    'DEVELOPMENT_DIRECTOR', 'COMMITTEE_SECRETARY', 'ELECTED_REPRESENTATIVE', 'PAYMENT_OFFICER', 'ANALYST',
    'MUNICIPAL_READER', 'EXTERNAL_READER', 'ARCHIVIST', 'AUDITOR', 'DATA_PROTECTION_OFFICER', 'SYSTEM_ADMINISTRATOR'));

create table case_share (
    id          uuid primary key,
    case_file   uuid         not null references case_file on delete cascade,
    reader      varchar(100) not null,
    reason      text         not null check (reason <> ''),
    open_until  date         not null,
    opened_by   varchar(100) not null,
    opened_at   timestamptz  not null,
    closed_by   varchar(100),
    closed_at   timestamptz,
    check (num_nulls(closed_by, closed_at) in (0, 2))
);

create unique index case_share_once on case_share (case_file, reader) where closed_at is null;
create index case_share_reader on case_share (reader) where closed_at is null;
