-- Formell kontroll: a thing of its own, so that a verdict on a gate and a change of the case do not stand in each other's way.
create table formal_check (
    case_file uuid primary key references case_file,
    version   bigint not null,
    gates     jsonb not null check (jsonb_typeof(gates) = 'object')
);

insert into formal_check (case_file, version, gates)
select id, version, gates
from case_file
where gates <> '{}' or status not in ('IDEA', 'RECEIVED', 'REGISTERED');

alter table case_file drop column gates;
