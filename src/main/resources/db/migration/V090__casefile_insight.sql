-- On whose table a case was last laid; it stays there when decided, so that the deciders can read what they decided.
alter table case_file add column laid_before varchar(20) check (laid_before in ('COMMITTEE', 'DELEGATE'));
update case_file c set laid_before = 'COMMITTEE'
where c.status in ('AT_COMMITTEE', 'TABLED') or exists (select from agenda_item a where a.case_file = c.id);
update case_file c set laid_before = 'DELEGATE'
where exists (select from delegated_matter d where d.case_file = c.id);

-- A declared conflict of interest is taken back by somebody else, who says why.
alter table conflict_declaration add column lifted_by varchar(100),
    add constraint conflict_lifted_by_another
        check (lifted_by is null or (not conflicted and lifted_by <> person and ground <> ''));

-- Namngiven läsare: who, besides those whose case it is, may read a case with a secrecy mark.
create table secrecy_reader (
    case_file uuid         not null references case_file,
    person    varchar(100) not null references account,
    named_by  varchar(100) not null,
    named_at  timestamptz  not null,
    primary key (case_file, person)
);

-- The first reading of a marked case by a person on a day leaves a trace.
create table secrecy_reading (
    case_file uuid         not null references case_file,
    person    varchar(100) not null,
    day       date         not null,
    primary key (case_file, person, day)
);
