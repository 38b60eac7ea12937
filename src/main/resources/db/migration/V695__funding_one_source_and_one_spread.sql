-- A case has one source, the same to every page: what has been chosen for it, else what its support form points at, else the first
-- that has one of its funds. What an undecided case asks for falls on the months of its project, in the sums as on its own page.

-- The wish is the support form and the funds, with commas between; sources come to be, so it is kept as it was said.
create function funding_source_for(wish text) returns text language sql stable as $$
    select code from funding_source
    where support_form = split_part(wish, ',', 1) or fund = any ((string_to_array(wish, ','))[2:])
    order by support_form is distinct from split_part(wish, ',', 1), position, code limit 1
$$;

-- By how many of the months of the project fall in each year, to the krona; a project without days, or of more than twenty years,
-- stands under year nought. Days are kept as year, month and day. YearPlan.byMonths reckons the same.
create function funding_spread(whole bigint, begins jsonb, ends jsonb) returns table (year integer, amount bigint)
language sql immutable as $$
    with project as (
        select (begins ->> 0)::integer * 12 + (begins ->> 1)::integer - 1 as first,
               (ends ->> 0)::integer * 12 + (ends ->> 1)::integer - 1 as last
        where case when jsonb_typeof(begins) = 'array' and jsonb_typeof(ends) = 'array'
                   then ends >= begins and (ends ->> 0)::integer <= 2100
                        and (ends ->> 0)::integer - (begins ->> 0)::integer <= 20 end)
    select y, whole * least(y * 12 + 12 - first, last - first + 1) / (last - first + 1)
              - whole * greatest(y * 12 - first, 0) / (last - first + 1)
    from project, generate_series(first / 12, last / 12) as y
    union all
    select 0, whole where not exists (select from project)
$$;

-- A saved plan keeps its shares of what is applied for now.
create or replace view funding_share_source as
select y.case_file, 'APPLIED' as kind, y.source::text as source, '' as fund, y.year, 0 as of_year, '' as place,
       0::bigint as cases,
       case c.applied_amount when 0 then y.amount
            else (div(c.applied_amount * sum(y.amount) over upto, sum(y.amount) over whole)
                  - div(c.applied_amount * (sum(y.amount) over upto - y.amount), sum(y.amount) over whole))::bigint end as amount
from funding_year y join case_file c on c.id = y.case_file and funding_is_undecided(c.status)
where y.decided_on is null and y.source is not null
window whole as (partition by y.case_file), upto as (partition by y.case_file order by y.year)
union all
select c.id, 'UNPLANNED', coalesce(f.source, ''), case when f.source is null
           then concat_ws(',', coalesce(a.details ->> 'supportForm', ''), array_to_string(c.funds, ',')) else '' end,
       spread.year, 0, '', 0, spread.amount
from case_file c
left join case_funding f on f.case_file = c.id
left join funding_application a on a.case_file = c.id and a.number = c.application_number,
lateral funding_spread(c.applied_amount, a.details -> 'projectStart', a.details -> 'projectEnd') spread
where funding_is_undecided(c.status) and spread.amount <> 0 and not exists (select from funding_year y where y.case_file = c.id)
union all
select case_file, 'GRANTED', source, '', extract(year from decided_on)::integer, 0, '', 1, granted
from case_funding where granted is not null and source is not null
union all
select case_file, 'CLAIMED', source, '', year, extract(year from decided_on)::integer, '', 0, amount
from funding_year where decided_on is not null and source is not null
union all
select case_file, 'PAID', source, '', extract(year from paid_on)::integer, 0, '', 0, sum(amount)::bigint
from funding_payment where withdrawn_at is null group by 1, 3, 5
union all
select case_file, kind, source, '', frame_year, extract(year from reversed_on)::integer, '', 0, sum(amount)::bigint
from funding_reversal group by 1, 2, 3, 5, 6
union all
select came.case_file, told.kind, came.source, came.fund, came.year, 0, told.place, 1, told.amount
from (
    select c.id as case_file, coalesce(f.source, '') as source, case when f.source is null
               then concat_ws(',', coalesce(a.details ->> 'supportForm', ''), array_to_string(c.funds, ',')) else '' end as fund,
           extract(year from c.received)::integer as year, c.applied_amount, f.granted, c.municipalities
    from case_file c
    left join case_funding f on f.case_file = c.id
    left join funding_application a on a.case_file = c.id and a.number = c.application_number
    where c.registered_at is not null) came,
lateral (
    select 'CAME' as kind, '' as place, came.applied_amount as amount
    union all select 'CAME_GRANTED', '', came.granted where came.granted is not null
    union all select distinct 'CAME_PLACE', place, 0::bigint from unnest(came.municipalities) as place where came.granted is not null) told;

truncate funding_share, funding_sum;
insert into funding_share select * from funding_share_source;
insert into funding_sum
select kind, source, fund, year, of_year, place, sum(cases), sum(amount) from funding_share group by 1, 2, 3, 4, 5, 6;

create trigger funding_application_counted after insert on funding_application
    for each row execute function funding_part_changed();
create trigger case_file_share_revised after update on case_file for each row
    when (old.application_number is distinct from new.application_number) execute function funding_case_changed();
