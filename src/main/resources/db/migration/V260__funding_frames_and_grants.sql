-- Medelskälla. Where money the region decides on comes from. Fund and support form are codes of the framework, by which a case
-- finds its source when nobody has chosen one.
create table funding_source (
    code         varchar(20) primary key,
    name         varchar(200) not null,
    kind         varchar(20)  not null check (kind in ('STATE_GRANT', 'OWN_BUDGET', 'OTHER')),
    fund         varchar(20),
    support_form varchar(20),
    position     integer      not null
);

insert into funding_source (code, name, kind, fund, support_form, position) values
    ('A11', 'Anslag 1:1 Regionala utvecklingsåtgärder', 'STATE_GRANT', 'A11', null, 1),
    ('LBP', 'Landsbygdspotten', 'OWN_BUDGET', 'LBP', 'LP', 2);

-- Ram. What a source may give in a year, and what it may bind of the years after; a changed frame is a new row.
create table funding_frame (
    id         uuid not null,
    source     varchar(20)  not null references funding_source,
    year       integer      not null check (year between 2000 and 2100),
    number     integer      not null check (number > 0),
    amount     bigint       not null check (amount >= 0),
    authority  bigint check (authority >= 0),
    decided_on date         not null,
    reference  varchar(300) not null,
    set_by     varchar(100) not null,
    set_at     timestamptz  not null,
    primary key (source, year, number)
);

create trigger funding_frame_stays before update or delete on funding_frame
    for each row execute function refuse_change();

-- Ärendets medel. Which source a case is to be paid from, what has been granted, and what waits for the EU.
create table case_funding (
    case_file      uuid primary key references case_file,
    version        integer not null,
    source         varchar(20) references funding_source,
    eu_conditional boolean not null,
    eu_amount      bigint check (eu_amount > 0),
    eu_outcome     varchar(20) check (eu_outcome in ('GRANTED', 'REJECTED')),
    eu_decided_on  date,
    eu_reference   varchar(300) not null,
    organisation   varchar(10) not null,
    granted        bigint check (granted > 0),
    decided_on     date,
    check ((eu_outcome is null) = (eu_decided_on is null)),
    check ((granted is null) = (decided_on is null))
);

create index case_funding_of_source on case_funding (source, decided_on) where granted is not null;
create index case_funding_of_organisation on case_funding (organisation, decided_on) where granted is not null;

-- Fördelning per år. What the case takes of each year's frame. Source and decision stand here too: the sums of a frame read
-- this table alone.
create table funding_year (
    case_file  uuid    not null references case_funding,
    year       integer not null check (year between 2000 and 2100),
    amount     bigint  not null check (amount > 0),
    source     varchar(20) references funding_source,
    decided_on date,
    primary key (case_file, year)
);

create index funding_year_of_source on funding_year (source, year, decided_on) include (amount);

-- What was granted before there was a room for money counts in the year it was decided.
insert into case_funding (case_file, version, source, eu_conditional, eu_reference, organisation, granted, decided_on)
select d.case_file, 0,
       case when 'A11' = any (c.funds) then 'A11' when 'LBP' = any (c.funds) then 'LBP' end,
       false, '',
       coalesce((select regexp_replace(a.details -> 'applicant' ->> 'organisationNumber', '\D', '', 'g')
                 from funding_application a
                 where a.case_file = d.case_file and a.details -> 'applicant' ->> 'organisationNumber' ~ '^\d{6}-?\d{4}$'
                 order by a.number desc limit 1), ''),
       d.granted_amount, d.decided_on
from decision d join case_file c on c.id = d.case_file
where d.granted_amount is not null and not exists (select from decision later where later.replaces = d.id);

insert into funding_year (case_file, year, amount, source, decided_on)
select case_file, extract(year from decided_on)::integer, granted, source, decided_on from case_funding;

-- Utbetalning. A slip is taken back with a reason; the row stays.
create table funding_payment (
    id               uuid primary key,
    case_file        uuid         not null references case_funding,
    source           varchar(20)  not null references funding_source,
    amount           bigint       not null check (amount > 0),
    paid_on          date         not null,
    advance          boolean      not null,
    reference        varchar(300) not null,
    recorded_by      varchar(100) not null,
    recorded_at      timestamptz  not null,
    withdrawn_by     varchar(100),
    withdrawn_at     timestamptz,
    withdrawn_reason varchar(1000),
    check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_reason is null))
);

create index funding_payment_of_case on funding_payment (case_file, paid_on);
create index funding_payment_of_source on funding_payment (source, paid_on) include (amount) where withdrawn_at is null;

-- Återföring. What was granted and never paid out, or paid out and paid back: it returns to the frame it was taken from.
create table funding_reversal (
    id          uuid primary key,
    case_file   uuid          not null references case_funding,
    source      varchar(20)   not null references funding_source,
    kind        varchar(20)   not null check (kind in ('RELEASED', 'REPAID')),
    amount      bigint        not null check (amount > 0),
    reversed_on date          not null,
    frame_year  integer       not null check (frame_year between 2000 and 2100),
    reason      varchar(1000) not null,
    recorded_by varchar(100)  not null,
    recorded_at timestamptz   not null
);

create index funding_reversal_of_case on funding_reversal (case_file, reversed_on);
create index funding_reversal_of_source on funding_reversal (source, frame_year) include (kind, amount);
create trigger funding_reversal_stays before update or delete on funding_reversal
    for each row execute function refuse_change();
