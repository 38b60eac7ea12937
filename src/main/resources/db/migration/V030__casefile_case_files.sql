create extension if not exists pg_trgm;

-- Ärende. The columns from title on repeat the latest version of the application, for lists and filters.
create table case_file (
    id                  uuid primary key,
    version             bigint not null,
    registry_number     varchar(20) not null unique,
    received            date not null,
    channel             varchar(300) not null,
    framework_version   varchar(20) not null,
    status              varchar(30) not null,
    resume_status       varchar(30),
    unit                varchar(100) not null,
    officer             varchar(100),
    secrecy_provision   varchar(300),
    secrecy_date        date,
    secrecy_authority   varchar(300),
    gates               jsonb not null,
    registered_at       timestamptz,
    title               varchar(300) not null,
    applicant           varchar(300) not null,
    project_type        varchar(20) not null,
    applied_amount      bigint not null,
    funds               text[] not null,
    municipalities      text[] not null,
    application_number  integer not null,
    -- committee, running number and year as they are counted, not as they are spelled
    registry_order      varchar(30) generated always as (
        split_part(registry_number, '/', 3) || split_part(registry_number, '/', 1)
        || lpad(split_part(registry_number, '/', 2), 5, '0')) stored,
    title_order         text generated always as (lower(title)) stored,
    search_text         text generated always as (lower(registry_number || ' ' || title || ' ' || applicant)) stored
);

create index case_file_by_received on case_file (received, id);
create index case_file_by_registry_order on case_file (registry_order, id);
create index case_file_by_title on case_file (title_order, id);
create index case_file_by_amount on case_file (applied_amount, id);
create index case_file_by_status on case_file (status, received, id);
create index case_file_by_officer on case_file (officer, received, id);
create index case_file_by_fund on case_file using gin (funds);
create index case_file_by_municipality on case_file using gin (municipalities);
create index case_file_by_words on case_file using gin (search_text gin_trgm_ops);

-- Ansökan, version by version; a version is never changed.
create table funding_application (
    id         uuid primary key,
    case_file  uuid not null references case_file,
    number     integer not null check (number > 0),
    details    jsonb not null,
    saved_by   varchar(100) not null,
    saved_at   timestamptz not null,
    unique (case_file, number)
);
