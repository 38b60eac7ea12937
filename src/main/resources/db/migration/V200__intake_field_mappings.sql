-- Fältkarta. What a source of files calls the parts of an application; every save is a version of its own.
create table field_mapping (
    id       uuid         primary key,
    source   varchar(100) not null,
    name     varchar(100) not null check (name <> ''),
    number   integer      not null check (number > 0),
    labels   text         not null,
    saved_by varchar(100) not null,
    saved_at timestamptz  not null,
    unique (source, number)
);
create trigger field_mapping_stays before update or delete on field_mapping
    for each row execute function refuse_change();
create trigger field_mapping_stays_all before truncate on field_mapping
    for each statement execute function refuse_change();

-- which application of the file it is, and the map it was read by when it came
alter table received_file
    add column part           integer      not null default 1 check (part > 0),
    add column mapping_source varchar(100) not null default 'standard',
    add column mapping_number integer      not null default 0;

-- Samling. Files that wait for a person to see the report about them; nothing of it is received before that.
create table intake_batch (
    id        uuid         primary key,
    staged_by varchar(100) not null,
    staged_at timestamptz  not null,
    channel   varchar(300) not null,
    source    varchar(100) not null
);
create table intake_batch_file (
    batch    uuid         not null references intake_batch on delete cascade,
    position integer      not null,
    name     varchar(300) not null,
    content  bytea        not null,
    primary key (batch, position)
);
