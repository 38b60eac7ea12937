-- The portfolio of a municipality, kept as the whole is: what its cases add to every figure. Counting it from the cases of its years
-- grows with them, thirty-five marks of each.
create table portfolio_place_figure (
    place   varchar(60) not null,
    measure varchar(10) not null,
    year    integer     not null,
    cut     varchar(20) not null,
    value   varchar(60) not null,
    cases   bigint      not null,
    amount  numeric     not null,
    part    numeric     not null,
    primary key (place, measure, year, cut, value)
);

create view portfolio_place_contribution as
select o.value as place, x.*
from portfolio_mark o join portfolio_contribution x on x.case_file = o.case_file
where o.cut = 'MUNICIPALITY';

-- As the keeper does, one at a time: what it draws off and adds while this is counted would be counted twice or never.
select 1 from pg_advisory_xact_lock(2900001);

insert into portfolio_place_figure
select place, measure, year, cut, value, count(*), sum(amount), sum(part)
from portfolio_place_contribution group by place, measure, year, cut, value;
