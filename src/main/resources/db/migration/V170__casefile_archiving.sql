-- A closed case goes to the archive: when, why then, and who did it.
create table case_archiving (
    case_file   uuid primary key references case_file (id),
    archived_on date        not null,
    reason      text        not null,
    archived_by text        not null,
    archived_at timestamptz not null
);
