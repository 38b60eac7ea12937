-- A criterion that weighs targets has the strongest of their levels, as the assessment itself says; a target that is worked against
-- counts as nought.
create or replace view portfolio_mark_source as
select p.case_file, x.cut, x.value, x.weight
from portfolio_case p
left join assessment s on s.case_file = p.case_file
cross join lateral (
with linked as materialized (
    select w.code as dimension, max(case t.impact when '-' then 0 else t.level end) as level
    from target_link t join portfolio_word w on w.framework_version = p.framework_version and w.kind = 'DIMENSION'
        and w.role = case t.kind when 'NATIONAL_AREA' then 'NATIONAL_STRATEGY' when 'PRIORITY' then 'REGIONAL_GOALS'
                                 else 'SMART_SPECIALISATION' end
    where t.assessment = s.id and t.level is not null group by w.code
), m as materialized (
    select 'ALL' as cut, 'ALL' as value, 1::numeric as weight
    union all select 'PROJECT_TYPE', p.project_type, 1
    union all select 'SUPPORT_FORM', p.support_form, 1 where p.support_form <> ''
    union all
    select 'FUND', asked.fund, (s.code is null or asked.fund = coalesce(s.fund, 'UNKNOWN'))::integer
    from (select coalesce((select f.source from case_funding f where f.case_file = p.case_file),
                          funding_source_for(concat_ws(',', p.support_form, array_to_string(p.funds, ',')))) as code) taken
    left join funding_source s on s.code = taken.code
    cross join lateral (select unnest(p.funds) as fund
                        union select coalesce(s.fund, 'UNKNOWN') where s.code is not null) asked
    union all
    select 'MUNICIPALITY', case when whole.every then 'LAN' else o.place end, sum(o.share)
    from (select coalesce(w.code, 'UTOM') as place, greatest((it ->> 'share')::numeric, 0.000001) as share
          from funding_application a, jsonb_array_elements(a.details -> 'municipalities') as it
          left join portfolio_word w on w.framework_version = p.framework_version and w.kind = 'MUNICIPALITY' and w.code = it ->> 'code'
          where a.id = p.application) o,
         lateral (select count(distinct it ->> 'code') >= (select count(*) from portfolio_word w
                             where w.framework_version = p.framework_version and w.kind = 'MUNICIPALITY') as every
                  from funding_application a, jsonb_array_elements(a.details -> 'municipalities') as it
                  where a.id = p.application) whole
    group by 2
    union all
    select 'SEAT', coalesce((select w.code from portfolio_word w where w.framework_version = p.framework_version
                                 and w.kind = 'MUNICIPALITY' and w.code = p.seat), 'UTOM'), 1 where p.seat <> ''
    union all select 'HELIX', p.sector, 1 where p.sector <> ''
    union all select 'ACTOR_SIZE', z.size, 1 from applicant_size z where z.organisation = p.organisation
    union all
    select 'APPLICANT', case when exists (select from portfolio_case other where other.organisation = p.organisation
                                 and (other.received, other.case_file) < (p.received, p.case_file)) then 'KNOWN' else 'NEW' end, 1
    where p.organisation <> ''
    union all
    select case t.kind when 'NATIONAL_AREA' then 'AREA' when 'PRIORITY' then 'PRIORITY' else 'STRENGTH' end,
           case t.kind when 'NATIONAL_AREA' then t.code else p.framework_version || '/' || t.code end, 1
    from target_link t where t.assessment = s.id and t.level >= 2 and t.impact <> '-'
    union all
    select 'SUSTAINABILITY', w.role, 1
    from dimension_grade g join portfolio_word w on w.framework_version = p.framework_version and w.kind = 'DIMENSION'
        and w.code = g.dimension and w.role in ('SOCIAL', 'ENVIRONMENT', 'ECONOMY')
    where g.assessment = s.id and g.level >= 2
    union all
    select case w.role when 'SAMI' then 'SAMI' else 'EQUALITY' end,
           case when g.level >= 2 then 'YES' when g.level is not null then 'NO' else g.outcome end, 1
    from dimension_grade g join portfolio_word w on w.framework_version = p.framework_version and w.kind = 'DIMENSION'
        and w.code = g.dimension and w.role in ('SAMI', 'SOCIAL')
    where g.assessment = s.id and g.outcome in ('LEVEL', 'NOT_RELEVANT')
    union all
    select 'AGENDA', goal, 1
    from (select it ->> 'goal' as goal from jsonb_array_elements(coalesce(s.agenda -> 'effects', '[]')) as it
          where (it ->> 'positive')::boolean
          union select it #>> '{}' from jsonb_array_elements(coalesce(s.agenda -> 'mainGoals', '[]')) as it) goals
    union all
    select 'DIMENSION', p.framework_version || '/' || g.dimension || ':' || coalesce(g.level::text, g.outcome), 1
    from dimension_grade g where g.assessment = s.id and g.outcome is not null and g.dimension not in (select dimension from linked)
    union all select 'DIMENSION', p.framework_version || '/' || dimension || ':' || level, 1 from linked
)
select k.cut, coalesce(m.value, 'UNKNOWN') as value, coalesce(m.weight, 1) as weight
from unnest(array['ALL', 'PROJECT_TYPE', 'SUPPORT_FORM', 'FUND', 'MUNICIPALITY', 'SEAT', 'HELIX', 'ACTOR_SIZE', 'APPLICANT',
                  'AREA', 'PRIORITY', 'STRENGTH', 'SUSTAINABILITY', 'SAMI', 'EQUALITY', 'AGENDA', 'DIMENSION']) as k(cut)
left join m on m.cut = k.cut) x;

insert into portfolio_change (case_file)
select distinct a.case_file from target_link t join assessment a on a.id = t.assessment where t.level is not null;
