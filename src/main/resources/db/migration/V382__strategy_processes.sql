-- Processer: what the region answers for beside the cases, who does it and when it is to be done. Roles and units, no persons.
create table steering_process (
    id          uuid primary key,
    version     integer      not null,
    name        text         not null check (name <> ''),
    responsible text         not null check (responsible <> ''),
    document    varchar(40)  not null default '',
    state       varchar(20)  not null check (state in ('PLANNED', 'ONGOING', 'DONE')),
    begins      date,
    due         date         not null,
    plan        text         not null default '',
    changed_by  varchar(100) not null,
    changed_at  timestamptz  not null,
    check (begins is null or begins <= due)
);

create unique index steering_process_name on steering_process (name);
