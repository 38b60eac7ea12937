-- Inskickning: what was sent and acted upon once is not acted upon again. Written in the transaction of the act.
create table submission (
    id       char(64)    primary key,
    at       timestamptz not null default now(),
    status   integer,
    location text,
    notice   varchar(200)
);
create index submission_by_age on submission (at);
