-- What a member has read, and what only the member sees. Both stay with the case when its paper is exchanged.
create table reader_mark (
    person       varchar(100) not null,
    case_file    uuid         not null references case_file (id),
    version      bigint       not null,
    read_edition uuid references brief_edition (id),
    read_at      timestamptz,
    note         text         not null,
    primary key (person, case_file),
    check ((read_edition is null) = (read_at is null))
);
