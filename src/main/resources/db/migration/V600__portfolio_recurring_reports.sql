-- Återkommande rapport: a cut of the portfolio, or a view of the cases, that comes back to those who follow it, on or off.
create table recurring_report (
    id          uuid primary key,
    name        varchar(120) not null check (name <> ''),
    measure     varchar(20)  check (measure in ('APPLIED', 'GRANTED', 'REJECTED', 'ONGOING', 'PENDING')),
    only_cut    varchar(20),
    only_value  varchar(100),
    case_filter varchar(2000),
    rhythm      varchar(10)  not null check (rhythm in ('MONTH', 'QUARTER', 'YEAR')),
    first_on    date         not null,
    next_on     date         not null,
    receivers   text[]       not null check (cardinality(receivers) > 0),
    is_on       boolean      not null,
    made_by     varchar(100) not null references account (id),
    made_at     timestamptz  not null,
    check (num_nulls(measure, case_filter) = 1),
    check (num_nulls(only_cut, only_value) in (0, 2)),
    check (measure is not null or only_cut is null)
);
create index recurring_report_due on recurring_report (next_on) where is_on;

-- Each time it came: once a day at most, with the figure of that day where it tells nothing of how cases are judged.
create table recurring_occasion (
    report  uuid        not null references recurring_report,
    day     date        not null,
    cases   bigint,
    amount  bigint,
    made_at timestamptz not null,
    primary key (report, day),
    check (num_nulls(cases, amount) in (0, 2))
);

-- What a notice is about is named by its place and its name.
alter table notice alter column about type varchar(200);
