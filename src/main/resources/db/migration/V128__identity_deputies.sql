-- Ersättare: who stands in for a manager, the director or the committee's secretary, from one day to another.
create table deputy (
    id           uuid primary key,
    role         varchar(40)  not null check (role in ('UNIT_MANAGER', 'DEVELOPMENT_DIRECTOR', 'COMMITTEE_SECRETARY')),
    replaced     varchar(100) not null references account (id),
    deputy       varchar(100) not null references account (id),
    from_day     date         not null,
    to_day       date         not null,
    appointed_by varchar(100) not null,
    appointed_at timestamptz  not null,
    withdrawn_at timestamptz,
    check (from_day <= to_day),
    check (replaced <> deputy)
);

create index deputy_of_person on deputy (deputy);
create index deputy_of_replaced on deputy (replaced);

-- Wherever a deputy has acted, the record says in whose place.
alter table decision add column in_place_of text;
