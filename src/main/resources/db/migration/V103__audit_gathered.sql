-- Saves that the machine makes while somebody writes: one row per person, act and part, written over by each further save,
-- until it takes its place in the chain, at the latest after a quarter of an hour. Part of the trail all the while.
create table audit_gathered (
    subject  uuid         not null,
    actor    varchar(100) not null,
    act      varchar(100) not null,
    part     varchar(100) not null,
    content  text         not null,
    saves    integer      not null,
    first_at timestamptz  not null,
    last_at  timestamptz  not null,
    primary key (subject, actor, act, part)
);

create index audit_gathered_by_time on audit_gathered (first_at);
