-- Underbeslut i ett ramprojekt: what is granted onward, summed against the project's own grant.
create table sub_grant (
    id           uuid primary key,
    case_file    uuid         not null references case_file,
    receiver     varchar(300) not null,
    organisation varchar(10)  not null,
    amount       bigint       not null check (amount > 0),
    decided_on   date         not null,
    reference    varchar(300) not null,
    recorded_by  varchar(100) not null,
    recorded_at  timestamptz  not null
);

create index sub_grant_of_case on sub_grant (case_file, decided_on);
create index sub_grant_of_organisation on sub_grant (organisation, decided_on);
create trigger sub_grant_stays before update or delete on sub_grant for each row execute function refuse_change();

-- Statsstödsprövning: four questions and what follows, and whether the support is needed and no larger than that.
create table state_aid_review (
    case_file         uuid primary key references case_file,
    version           integer       not null,
    answers           jsonb         not null,
    ground            varchar(20) check (ground in ('NO_AID', 'DE_MINIMIS', 'BLOCK_EXEMPTION', 'NOTIFIED')),
    article           varchar(300)  not null,
    euro_rate         numeric(8, 4) check (euro_rate > 0),
    declared_euro     bigint check (declared_euro >= 0),
    reviewed_by       varchar(100)  not null,
    reviewed_at       timestamptz   not null
);

-- Aktörsregister. What the region owns a part of, by organisation number.
create table known_organisation (
    number   varchar(10) primary key check (number ~ '^\d{10}$'),
    version  integer      not null,
    name     varchar(300) not null,
    owned    numeric(5, 2) not null check (owned between 0 and 100),
    note     varchar(1000) not null
);

-- Lagrum, version by version; a version is never changed, only given an end.
create table provision (
    id          uuid primary key,
    code        varchar(40)   not null,
    number      integer       not null check (number > 0),
    law         varchar(300)  not null,
    place       varchar(100)  not null,
    wording     varchar(4000) not null,
    valid_from  date          not null,
    valid_until date,
    unique (code, number),
    check (valid_until >= valid_from)
);

create table case_provision (
    case_file uuid not null references case_file,
    provision uuid not null references provision,
    primary key (case_file, provision)
);

insert into provision (id, code, number, law, place, wording, valid_from) values
    (gen_random_uuid(), '2003:596-5', 1, 'Förordning (2003:596) om bidrag för projektverksamhet inom den regionala utvecklingspolitiken', '5 §',
     'Vad bidrag får lämnas till och hur stor del av kostnaderna det får vara.', date '2003-10-01'),
    (gen_random_uuid(), '2003:596-11', 1, 'Förordning (2003:596) om bidrag för projektverksamhet inom den regionala utvecklingspolitiken', '11 §',
     'Utbetalning i efterskott, och hur stort förskott får vara.', date '2003-10-01'),
    (gen_random_uuid(), '2017:583', 1, 'Förordning (2017:583) om regionalt utvecklingsarbete', '',
     'Urvalet av insatser ska utgå från de regionala utvecklingsstrategierna och programmen.', date '2017-08-01'),
    (gen_random_uuid(), '2010:630', 1, 'Lag (2010:630) om regionalt utvecklingsansvar', '5 §',
     'Regionens uppgift att utarbeta och fastställa en strategi för länets utveckling och samordna genomförandet.', date '2011-01-01'),
    (gen_random_uuid(), 'KL-6-31', 1, 'Kommunallagen (2017:725)', '6 kap. 31 §',
     'Jäv när den som handlägger är knuten till ett företag som regionen äger del i; undantaget gäller inte myndighetsutövning.', date '2018-01-01'),
    (gen_random_uuid(), '2023:2831', 1, 'Kommissionens förordning (EU) 2023/2831 om stöd av mindre betydelse', 'artikel 3',
     'Högst 300 000 euro till ett och samma företag under tre år.', date '2024-01-01');

-- Kapacitet. Can the applicant apply, recruit, run and close, and is it able administratively, economically and operationally?
create table capacity_judgement (
    case_file uuid          not null references case_file,
    aspect    varchar(20)   not null check (aspect in ('ADMINISTRATIVE', 'ECONOMIC', 'OPERATIONAL', 'APPLY', 'RECRUIT', 'RUN', 'CLOSE')),
    level     varchar(20)   not null check (level in ('GOOD', 'SOME', 'LACKING', 'UNKNOWN')),
    note      varchar(2000) not null,
    judged_by varchar(100)  not null,
    judged_at timestamptz   not null,
    primary key (case_file, aspect)
);
