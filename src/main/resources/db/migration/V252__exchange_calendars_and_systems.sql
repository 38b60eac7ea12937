-- Kalendernyckel. What opens a person's calendar to a program that cannot sign in; the key itself is kept nowhere.
create table calendar_key (
    person      varchar(100) primary key references account,
    fingerprint char(64)    not null unique,
    opened_at   timestamptz not null
);

-- Anslutet system. Who may read through the interface, and what; the key is kept as its fingerprint.
create table connected_system (
    id           uuid primary key,
    name         varchar(100) not null unique check (name <> ''),
    fingerprint  char(64)     not null unique,
    scopes       text[]       not null check (cardinality(scopes) > 0),
    connected_by varchar(100) not null,
    connected_at timestamptz  not null,
    closed_by    varchar(100),
    closed_at    timestamptz,
    check ((closed_by is null) = (closed_at is null))
);

-- The interface asks for what was decided in a period, in the order of the days.
create index decision_by_day on decision (decided_on, id);

-- What is left out of what the interface counts.
create index case_file_marked on case_file (status) where secrecy_provision is not null;
