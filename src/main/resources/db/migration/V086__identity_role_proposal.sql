-- A role that takes two: proposed by one administrator, confirmed by another who is not the person concerned either.
create table role_proposal (
    id          uuid primary key,
    account_id  varchar(100) not null references account (id),
    role        varchar(40)  not null,
    proposed_by varchar(100) not null,
    proposed_at timestamptz  not null,
    answer      varchar(20) check (answer in ('CONFIRMED', 'DECLINED')),
    answered_by varchar(100),
    answered_at timestamptz,
    version     bigint       not null,
    check ((answer is null) = (answered_by is null) and (answer is null) = (answered_at is null)),
    constraint role_proposal_takes_two
        check (answer is distinct from 'CONFIRMED' or (answered_by <> proposed_by and answered_by <> account_id))
);

create unique index role_proposal_open on role_proposal (account_id, role) where answer is null;
