-- Årens mått, kept as the other figures are: how whole the applications of a year were, and how many days its decisions took. A
-- median is found among the days there are, never among the cases.
create table portfolio_intake (
    year        integer primary key,
    received    bigint not null,
    whole       bigint not null,
    supplements bigint not null
);
create table portfolio_lead_time (
    year  integer not null,
    days  integer not null,
    cases bigint  not null,
    primary key (year, days)
);

insert into portfolio_intake
select extract(year from received)::integer, count(*), count(*) filter (where supplements = 0), sum(supplements)
from portfolio_case group by 1;
insert into portfolio_lead_time
select extract(year from decided_on)::integer, decided_on - received, count(*) from portfolio_case
where decided_on is not null group by 1, 2;
