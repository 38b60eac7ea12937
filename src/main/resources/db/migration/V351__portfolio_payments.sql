-- Utbetalt. What was paid out in each quarter, kept beside the case's other marks so that it can be drawn off again as it was.
create table portfolio_payment (
    case_file uuid    not null references portfolio_case,
    year      integer not null,
    quarter   integer not null check (quarter between 1 and 4),
    first     boolean not null,
    amount    bigint  not null,
    primary key (case_file, year, quarter)
);

-- A payment that was withdrawn was never made. The first of a year tells how many cases have been paid in the year so far.
create view portfolio_payment_source as
select case_file, year, quarter, quarter = min(quarter) over (partition by case_file, year) as first, amount
from (select case_file, extract(year from paid_on)::integer as year, extract(quarter from paid_on)::integer as quarter,
             sum(amount)::bigint as amount
      from funding_payment where withdrawn_at is null group by 1, 2, 3) paid;

alter table quarter_figure
    add column payees     bigint  not null default 0,
    add column new_payees bigint  not null default 0,
    add column paid       numeric not null default 0;

-- Money paid lies where the money granted lies, to the krona.
create or replace view quarter_contribution as
select p.case_file, extract(year from f.day)::integer as year, extract(quarter from f.day)::integer as quarter,
       case m.cut when 'ALL' then 'COUNTY' when 'SEAT' then 'SEAT' else 'OPERATION' end as geography,
       m.value as place, case p.support_form when '' then 'UNKNOWN' else p.support_form end as support_form,
       f.received, f.granted, f.rejected, f.amount, f.payees, f.new_payees, f.paid
from portfolio_case p
join portfolio_mark m on m.case_file = p.case_file and m.cut in ('ALL', 'SEAT', 'MUNICIPALITY'),
lateral (
    select p.received as day, 1 as received, 0 as granted, 0 as rejected, 0::bigint as amount,
           0 as payees, 0 as new_payees, 0::numeric as paid
    union all select p.decided_on, 0, 1, 0, m.granted, 0, 0, 0 where p.granted > 0
    union all select p.decided_on, 0, 0, 1, 0, 0, 0, 0 where p.outcome in ('REJECTED', 'DISMISSED')
    union all
    select make_date(paid.year, paid.quarter * 3 - 2, 1), 0, 0, 0, 0, 1, paid.first::integer,
           coalesce(round(paid.amount * place.until / nullif(place.whole, 0))
                    - round(paid.amount * (place.until - place.weight) / nullif(place.whole, 0)), 0)
    from portfolio_payment paid,
         lateral (select sum(w.weight) filter (where w.value <= m.value) as until, sum(w.weight) as whole,
                         sum(w.weight) filter (where w.value = m.value) as weight
                  from (select o.value, case when p.granted > 0 then o.granted else o.applied end as weight
                        from portfolio_mark o where o.case_file = p.case_file and o.cut = m.cut) w) place
    where paid.case_file = p.case_file) f;

create trigger portfolio_payment_queued after insert or update on funding_payment
    for each row execute function portfolio_changed();
insert into portfolio_change (case_file) select distinct case_file from funding_payment where withdrawn_at is null;
