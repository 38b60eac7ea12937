-- Applications to be read: copies of those that Demoläge brings, with a number in the title, so that no two are the same text.
set session_replication_role = replica;
create temp table plan as
select n, md5('reread' || n)::uuid as id, t.id as template
from generate_series(1, :cases) n,
     lateral (select id from case_file where registry_number !~ '^(PERF|NGB|LAS)' order by id
              offset n % (select count(*) from case_file where registry_number !~ '^(PERF|NGB|LAS)') limit 1) t
where not exists (select from case_file c where c.id = md5('reread' || n)::uuid);
insert into case_file (id, version, registry_number, received, channel, framework_version, status, unit, officer, registered_at,
                       title, applicant, project_type, applied_amount, funds, municipalities, application_number)
select p.id, 1, 'LAS/' || p.n || '/' || (2011 + p.n % 15), s.received, s.channel, s.framework_version, 'CLOSED', s.unit, s.officer,
       s.registered_at, left(s.title, 250) || ' ' || p.n, s.applicant, s.project_type, s.applied_amount, s.funds, s.municipalities, 1
from plan p join case_file s on s.id = p.template;
insert into funding_application (id, case_file, number, details, saved_by, saved_at)
select md5('reread application' || p.n)::uuid, p.id, 1, a.details || jsonb_build_object('title', (a.details ->> 'title') || ' ' || p.n),
       a.saved_by, a.saved_at
from plan p join case_file s on s.id = p.template join funding_application a on a.case_file = s.id and a.number = s.application_number;
set session_replication_role = origin;
analyze case_file;
