-- Portfölj: what the statistics ask of the cases, kept beside them. A change of a case puts it in the queue; the keeper takes
-- what is queued, draws the case's old share off the figures and adds the new one, so that a page never counts all cases.

-- What a framework version's codes mean to the portfolio: which dimension plays which role, which municipalities there are.
create table portfolio_word (
    framework_version varchar(20) not null references framework_version,
    kind              varchar(20) not null check (kind in ('DIMENSION', 'MUNICIPALITY')),
    code              varchar(40) not null,
    role              varchar(40) not null,
    primary key (framework_version, kind, code)
);

-- Aktörsstorlek: as a person has looked it up, since no application says it.
create table applicant_size (
    organisation varchar(40)  primary key,
    size         varchar(20)  not null check (size in ('MICRO', 'SMALL', 'MEDIUM', 'LARGE')),
    source       varchar(300) not null,
    set_by       varchar(100) not null,
    set_at       timestamptz  not null
);

create table portfolio_change (
    id        bigint generated always as identity primary key,
    case_file uuid not null
);

create table portfolio_case (
    case_file         uuid primary key references case_file,
    registry_number   varchar(20) not null,
    received          date        not null,
    registered_on     date,
    decided_on        date,
    outcome           text,
    applied           bigint      not null,
    granted           bigint      not null,
    state             varchar(10) not null check (state in ('PENDING', 'ONGOING', 'ENDED')),
    support_form      text        not null,
    organisation      text        not null,
    seat              text        not null,
    sector            text        not null,
    project_type      text        not null,
    framework_version varchar(20) not null,
    funds             text[]      not null,
    application       uuid,
    supplements       integer     not null
);
create index portfolio_case_received on portfolio_case (received);
create index portfolio_case_decided on portfolio_case (decided_on);
create index portfolio_case_organisation on portfolio_case (organisation, received, case_file);

-- Snitt: one row for each value a case has in a cut, with its part of the money; the parts of a cut are the whole.
create table portfolio_mark (
    case_file uuid        not null references portfolio_case,
    cut       varchar(20) not null,
    value     varchar(60) not null,
    applied   bigint      not null,
    granted   bigint      not null,
    primary key (case_file, cut, value)
);
create index portfolio_mark_value on portfolio_mark (cut, value, case_file);

-- Flows by year; stocks stand under year nought.
create table portfolio_figure (
    measure varchar(10) not null check (measure in ('APPLIED', 'GRANTED', 'REJECTED', 'ONGOING', 'PENDING')),
    year    integer     not null,
    cut     varchar(20) not null,
    value   varchar(60) not null,
    cases   bigint      not null,
    amount  numeric     not null,
    part    numeric     not null,
    primary key (measure, cut, year, value)
);

create table quarter_figure (
    year         integer     not null,
    quarter      integer     not null check (quarter between 1 and 4),
    geography    varchar(10) not null check (geography in ('COUNTY', 'SEAT', 'OPERATION')),
    place        varchar(20) not null,
    support_form varchar(40) not null,
    received     bigint      not null,
    granted      bigint      not null,
    rejected     bigint      not null,
    amount       numeric     not null,
    primary key (year, quarter, geography, place, support_form)
);

create table portfolio_state (
    only_one boolean primary key default true check (only_one),
    as_of    timestamptz not null
);
insert into portfolio_state (as_of) values (now());

create view portfolio_case_source as
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
       (select count(*) from supplement_request s where s.case_file = c.id and s.withdrawn_by is null)::integer as supplements
from case_file c
left join funding_application a on a.case_file = c.id and a.number = c.application_number
left join decision d on d.case_file = c.id and not exists (select from decision later where later.replaces = d.id)
where c.status <> 'IDEA';

create view portfolio_mark_source as
select p.case_file, k.cut, coalesce(m.value, 'UNKNOWN') as value, coalesce(m.weight, 1) as weight
from portfolio_case p
left join assessment s on s.case_file = p.case_file
cross join unnest(array['ALL', 'PROJECT_TYPE', 'SUPPORT_FORM', 'FUND', 'MUNICIPALITY', 'SEAT', 'HELIX', 'ACTOR_SIZE', 'APPLICANT',
                        'AREA', 'PRIORITY', 'STRENGTH', 'SUSTAINABILITY', 'SAMI', 'EQUALITY', 'AGENDA', 'DIMENSION']) as k(cut)
left join lateral (
    select 'ALL' as cut, 'ALL' as value, 1::numeric as weight
    union all select 'PROJECT_TYPE', p.project_type, 1
    union all select 'SUPPORT_FORM', p.support_form, 1 where p.support_form <> ''
    union all select 'FUND', fund, 1 from (select distinct fund from unnest(p.funds) as fund) f
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
    select case t.kind when 'NATIONAL_AREA' then 'AREA' when 'PRIORITY' then 'PRIORITY' else 'STRENGTH' end, t.code, 1
    from target_link t where t.assessment = s.id and t.level >= 2
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
    from dimension_grade g where g.assessment = s.id and g.outcome is not null
) m on m.cut = k.cut;

-- Whole kronor: each value gets what its place along the whole gives it, so that the parts are the whole to the krona.
create view portfolio_mark_part as
select x.case_file, x.cut, x.value,
       round(p.applied * x.until / x.whole) - round(p.applied * (x.until - x.weight) / x.whole) as applied,
       round(p.granted * x.until / x.whole) - round(p.granted * (x.until - x.weight) / x.whole) as granted
from (select case_file, cut, value, weight,
             sum(weight) over (partition by case_file, cut order by value) as until,
             sum(weight) over (partition by case_file, cut) as whole
      from portfolio_mark_source) x
join portfolio_case p on p.case_file = x.case_file;

create view portfolio_contribution as
select p.case_file, f.measure, f.year, m.cut, m.value, f.amount, f.part
from portfolio_case p
join portfolio_mark m on m.case_file = p.case_file,
lateral (
    select 'APPLIED' as measure, extract(year from p.received)::integer as year, p.applied as amount, m.applied as part
    union all select 'GRANTED', extract(year from p.decided_on)::integer, p.granted, m.granted where p.granted > 0
    union all select 'REJECTED', extract(year from p.decided_on)::integer, p.applied, m.applied
        where p.outcome in ('REJECTED', 'DISMISSED')
    union all select 'ONGOING', 0, p.granted, m.granted where p.state = 'ONGOING'
    union all select 'PENDING', 0, p.applied, m.applied where p.state = 'PENDING') f;

create view quarter_contribution as
select p.case_file, extract(year from f.day)::integer as year, extract(quarter from f.day)::integer as quarter,
       case m.cut when 'ALL' then 'COUNTY' when 'SEAT' then 'SEAT' else 'OPERATION' end as geography,
       m.value as place, case p.support_form when '' then 'UNKNOWN' else p.support_form end as support_form,
       f.received, f.granted, f.rejected, f.amount
from portfolio_case p
join portfolio_mark m on m.case_file = p.case_file and m.cut in ('ALL', 'SEAT', 'MUNICIPALITY'),
lateral (
    select p.received as day, 1 as received, 0 as granted, 0 as rejected, 0::bigint as amount
    union all select p.decided_on, 0, 1, 0, m.granted where p.granted > 0
    union all select p.decided_on, 0, 0, 1, 0 where p.outcome in ('REJECTED', 'DISMISSED')) f;

create function portfolio_changed() returns trigger language plpgsql as $$
begin
    insert into portfolio_change (case_file) values (new.case_file);
    return null;
end
$$;

create function portfolio_case_changed() returns trigger language plpgsql as $$
begin
    insert into portfolio_change (case_file) values (new.id);
    return null;
end
$$;

create function portfolio_size_changed() returns trigger language plpgsql as $$
begin
    insert into portfolio_change (case_file) select case_file from portfolio_case where organisation = new.organisation;
    return null;
end
$$;

create trigger portfolio_case_queued after insert or update on case_file
    for each row execute function portfolio_case_changed();
create trigger portfolio_application_queued after insert on funding_application
    for each row execute function portfolio_changed();
create trigger portfolio_assessment_queued after insert or update on assessment
    for each row execute function portfolio_changed();
create trigger portfolio_decision_queued after insert on decision
    for each row execute function portfolio_changed();
create trigger portfolio_supplement_queued after insert or update on supplement_request
    for each row execute function portfolio_changed();
create trigger portfolio_size_queued after insert or update on applicant_size
    for each row execute function portfolio_size_changed();

insert into portfolio_change (case_file) select id from case_file order by received, id;
