-- Decided grants are open data one by one, but not those of marked cases. A quarter that counted them would tell each by what is left
-- when the list is drawn from the sum.
alter table portfolio_case add column secret boolean not null default false;

create or replace view portfolio_case_source as
select c.id as case_file, c.registry_number, c.received,
       (c.registered_at at time zone 'Europe/Stockholm')::date as registered_on,
       d.decided_on, d.outcome, c.applied_amount as applied, coalesce(d.granted_amount, 0) as granted,
       case when d.granted_amount is not null and c.status in ('DECIDED', 'DISPATCHED', 'AWAITING_CO_FUNDER', 'PROJECT_RUNNING')
                then 'ONGOING'
            when c.status in ('RECEIVED', 'REGISTERED', 'FORMAL_CHECK', 'SUPPLEMENT_REQUESTED', 'UNDER_ASSESSMENT', 'IN_REVIEW',
                              'RETURNED', 'STATEMENT_APPROVED', 'PARTY_COMMUNICATION', 'AT_COMMITTEE', 'AT_DELEGATE', 'TABLED')
                then 'PENDING'
            else 'ENDED' end as state,
       coalesce(a.details ->> 'supportForm', '') as support_form,
       coalesce(a.details -> 'applicant' ->> 'organisationNumber', '') as organisation,
       coalesce(a.details -> 'applicant' ->> 'seatMunicipality', '') as seat,
       coalesce(a.details -> 'applicant' ->> 'sector', '') as sector,
       c.project_type, c.framework_version, c.funds, a.id as application,
       (select count(*) from supplement_request s where s.case_file = c.id and s.withdrawn_by is null)::integer as supplements,
       c.secrecy_provision is not null as secret
from case_file c
left join funding_application a on a.case_file = c.id and a.number = c.application_number
left join decision d on d.case_file = c.id and not exists (select from decision later where later.replaces = d.id)
where c.status <> 'IDEA';

-- What has been counted is drawn off as it was counted, so the cases keep their old word until they are counted anew.
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
    where paid.case_file = p.case_file) f
where not p.secret;

insert into portfolio_change (case_file) select id from case_file where secrecy_provision is not null;
