create table unit (
    id   varchar(50) primary key,
    name varchar(200) not null
);

create table account (
    id            varchar(100) primary key,
    name          varchar(200) not null,
    title         varchar(200) not null,
    unit_id       varchar(50)  not null references unit (id),
    password_hash varchar(300) not null,
    enabled       boolean      not null default true,
    failed_tries  integer      not null default 0,
    closed_until  timestamptz,
    version       bigint       not null
);

create table account_role (
    account_id varchar(100) not null references account (id),
    role       varchar(40)  not null,
    primary key (account_id, role)
);

create index account_role_by_role on account_role (role);
