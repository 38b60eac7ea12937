-- What a case adds to the figures. The measures are told of the case alone and its marks are joined to them: whoever asks for one
-- measure and some years finds those cases first, along an index. Before, the marks of all cases were gathered before anybody
-- looked at the year.
create view portfolio_case_measure as
select case_file, 'APPLIED'::text as measure, extract(year from received)::integer as year, applied as amount, false as of_grant
from portfolio_case
union all
select case_file, 'GRANTED', extract(year from decided_on)::integer, granted, true from portfolio_case where granted > 0
union all
select case_file, 'REJECTED', extract(year from decided_on)::integer, applied, false from portfolio_case
where outcome in ('REJECTED', 'DISMISSED')
union all
select case_file, 'ONGOING', 0, granted, true from portfolio_case where state = 'ONGOING'
union all
select case_file, 'PENDING', 0, applied, false from portfolio_case where state = 'PENDING';

create or replace view portfolio_contribution as
select f.case_file, f.measure, f.year, m.cut, m.value, f.amount, case when f.of_grant then m.granted else m.applied end as part
from portfolio_case_measure f join portfolio_mark m on m.case_file = f.case_file;

create index portfolio_case_year_received on portfolio_case ((extract(year from received)::integer));
create index portfolio_case_year_decided on portfolio_case ((extract(year from decided_on)::integer));
create index portfolio_case_state on portfolio_case (state) where state <> 'ENDED';
