-- Klassificering för Nyps: the national priority and the region's own classification of a case, as the national system is told.
create table case_classification (
    case_file            uuid primary key references case_file on delete cascade,
    version              bigint       not null,
    national_priority    varchar(20)  not null,
    local_classification varchar(20)  not null check (local_classification <> ''),
    set_by               varchar(100) not null,
    set_at               timestamptz  not null
);
