-- Utlysning och erbjudande. What the region invites to: criteria, budget, period and the global goals an application is to
-- address. Offers are decided for a year at a time.
create table funding_call (
    id         uuid primary key,
    version    integer        not null,
    kind       varchar(20)    not null check (kind in ('CALL', 'OFFER')),
    title      varchar(300)   not null,
    source     varchar(20) references funding_source,
    criteria   varchar(20000) not null,
    budget     bigint check (budget > 0),
    opens      date           not null,
    closes     date           not null,
    goals      integer[]      not null,
    decided_on date,
    reference  varchar(300)   not null,
    check (closes >= opens)
);

create index funding_call_by_day on funding_call (opens, closes);

-- Ärendets utlysning.
create table case_call (
    case_file uuid primary key references case_file,
    call      uuid        not null references funding_call,
    tied_at   timestamptz not null
);

create index case_call_of_call on case_call (call, case_file);
