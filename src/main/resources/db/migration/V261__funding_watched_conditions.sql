-- Bevakat villkor. What a grant demands, with somebody who watches it and a day; a reservation for the next step is met by the
-- applicant's next application. The organisation stands here, so that the next application finds it.
create table watched_condition (
    id           uuid primary key,
    version      integer       not null,
    case_file    uuid          not null references case_file,
    organisation varchar(10)   not null,
    kind         varchar(20)   not null check (kind in ('BEFORE_PAYMENT', 'DURING_PROJECT', 'NEXT_STEP')),
    text         varchar(4000) not null,
    decided      boolean       not null,
    owner        varchar(100) references account,
    due          date,
    state        varchar(20)   not null check (state in ('OPEN', 'FULFILLED', 'WAIVED')),
    note         varchar(2000) not null,
    settled_on   date,
    created_at   timestamptz   not null,
    check ((state = 'OPEN') = (settled_on is null))
);

create index watched_condition_of_case on watched_condition (case_file);
create index watched_condition_of_owner on watched_condition (owner, due) where state = 'OPEN';
create index watched_condition_of_organisation on watched_condition (organisation) where state = 'OPEN';
