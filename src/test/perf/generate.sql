-- Whole cases for measuring. Each is a copy of one that Demoläge has walked through the use cases itself: application, formal
-- check, declarations, assessment with grades and citations, statement with rounds and edition, report, brief, agenda item,
-- decision and trail. The number n alone decides all that tells one copy from the next, so every run has the same cases.
-- Columns are read off the schema: what a later migration adds is copied, too.
set session_replication_role = replica;

create temp table template as
select id, row_number() over (order by registered_at, id) as at, status from case_file where registry_number !~ '^PERF';

create temp table plan as
select n, md5('case' || n)::uuid as id, t.id as template, state.status, date '2026-11-01' - ((n * 7919) % 5400) as received,
       case when date '2026-11-01' - ((n * 7919) % 5400) >= date '2025-01-01' then '2024' else '2021' end as framework,
       (array['samhallsutveckling', 'naringsliv'])[n % 2 + 1] as unit,
       case when state.status = 'REGISTERED' then null when n % 50 = 0 then 'handlaggare' else 'officer' || (n % 300 + 1) end as officer,
       (array['Byarnas', 'Fjällens', 'Skogens', 'Sjöarnas', 'Länets'])[n % 5 + 1] || ' '
           || (array['ledband', 'lärcentrum', 'energinät', 'mathus', 'datahall', 'verkstad', 'scen'])[n % 7 + 1]
           || case when n % 2000 = 7 then ' slalombacke' else '' end || ' ' || n as title,
       (array['Föreningen', 'Bolaget', 'Kommunen', 'Kooperativet'])[n % 4 + 1] || ' ' || (n % 900) as applicant,
       (array['PRE_STUDY', 'IMPLEMENTATION', 'FRAMEWORK'])[n % 3 + 1] as project_type,
       50000 + (n::bigint * 7919) % 4000000 as amount,
       case when n % 1000 = 500 then array['LBP'] else array[(array['A11', 'ERUF-MN', 'LEADER'])[n % 3 + 1]] end as funds,
       case when n % 1000 = 3 then array['2321'] else array[(array['2303', '2305', '2309', '2313', '2326', '2361', '2380'])[n % 7 + 1]] end
           as municipalities,
       'PERF/' || n || '/' || (2011 + n % 15) as registry_number
from generate_series(1, :cases) as n,
     lateral (select (array['REGISTERED', 'FORMAL_CHECK', 'UNDER_ASSESSMENT', 'IN_REVIEW', 'AT_COMMITTEE', 'AT_DELEGATE', 'DECIDED',
                            'PROJECT_RUNNING', 'PROJECT_RUNNING'])[case when n % 40 < 9 then n % 40 + 1 end] as early) as e,
     lateral (select coalesce(e.early, case when n % 3 = 0 then 'CLOSED' else 'ARCHIVED' end) as status) as state,
     lateral (select id from template where template.status = case
         when state.status in ('REGISTERED', 'FORMAL_CHECK') then 'REGISTERED'
         when state.status in ('UNDER_ASSESSMENT', 'IN_REVIEW', 'AT_DELEGATE') then state.status
         else 'AT_COMMITTEE' end order by at limit 1) as t
where not exists (select from case_file c where c.id = md5('case' || n)::uuid);

-- A copy's id is made of the original's and the copy's number; so references between copies come right by themselves.
create function pg_temp.copied(original uuid, n bigint) returns uuid language sql immutable as $$ select md5(original || '/' || n)::uuid $$;

-- Copies the rows of a table that belong to the templates: through names what leads from a row s to its case x, overrides says which
-- columns get which expression; all else is as it was.
create function pg_temp.copy_rows(into_table text, through text, overrides jsonb) returns void language plpgsql as $body$
declare
    names text;
    wanted text;
begin
    select string_agg(quote_ident(column_name), ', ' order by ordinal_position),
           string_agg(coalesce(overrides ->> column_name, 's.' || quote_ident(column_name)), ', ' order by ordinal_position)
    into names, wanted
    from information_schema.columns
    where table_schema = current_schema() and table_name = into_table and is_generated = 'NEVER';
    execute format('insert into %I (%s) select %s from %s', into_table, names, wanted, through);
end
$body$;

insert into account (id, name, title, unit_id, password_hash, enabled, version)
select 'officer' || n, 'Handläggare ' || n, 'handläggare', (array['samhallsutveckling', 'naringsliv'])[n % 2 + 1], 'none', true, 0
from generate_series(1, 300) as n on conflict do nothing;
insert into account_role (account_id, role) select 'officer' || n, 'CASE_OFFICER' from generate_series(1, 300) as n on conflict do nothing;

-- the triggers of this one table stay awake: what they keep beside it is measured as well
set session_replication_role = origin;
select pg_temp.copy_rows('case_file', 'plan p join case_file s on s.id = p.template', '{
    "id": "p.id", "registry_number": "p.registry_number", "received": "p.received", "framework_version": "p.framework", "status": "p.status",
    "unit": "p.unit", "officer": "p.officer", "registered_at": "p.received + interval ''9 hours''", "title": "p.title",
    "applicant": "p.applicant", "project_type": "p.project_type", "applied_amount": "p.amount", "funds": "p.funds",
    "municipalities": "p.municipalities"}');
set session_replication_role = replica;

select pg_temp.copy_rows(t.name, 'plan p join ' || t.name || ' s on s.case_file = p.template',
                         '{"id": "pg_temp.copied(s.id, p.n)", "case_file": "p.id", "title": "p.title", "registry_number": "p.registry_number"}')
from unnest(array['funding_application', 'conflict_declaration', 'file_note', 'assessment', 'statement', 'brief_edition',
                  'official_report', 'decision_brief']) as t(name);
select pg_temp.copy_rows('statement_edition', 'plan p join statement_edition s on s.case_file = p.template',
    '{"id": "pg_temp.copied(s.id, p.n)", "case_file": "p.id", "statement_id": "pg_temp.copied(s.statement_id, p.n)"}');
select pg_temp.copy_rows('delegated_matter', 'plan p join delegated_matter s on s.case_file = p.template',
    '{"id": "pg_temp.copied(s.id, p.n)", "case_file": "p.id", "title": "p.title", "registry_number": "p.registry_number",
      "edition": "pg_temp.copied(s.edition, p.n)"}');
select pg_temp.copy_rows(t.name, 'plan p join assessment x on x.case_file = p.template join ' || t.name || ' s on s.assessment = x.id',
                         '{"id": "pg_temp.copied(s.id, p.n)", "assessment": "pg_temp.copied(s.assessment, p.n)"}')
from unnest(array['dimension_grade', 'target_link']) as t(name);
select pg_temp.copy_rows('citation', 'plan p join assessment x on x.case_file = p.template
    join dimension_grade y on y.assessment = x.id join citation s on s.dimension_grade = y.id',
    '{"id": "pg_temp.copied(s.id, p.n)", "dimension_grade": "pg_temp.copied(s.dimension_grade, p.n)"}');
select pg_temp.copy_rows(t.name, 'plan p join statement x on x.case_file = p.template join ' || t.name || ' s on s.statement_id = x.id',
                         '{"id": "pg_temp.copied(s.id, p.n)", "statement_id": "pg_temp.copied(s.statement_id, p.n)"}')
from unnest(array['statement_writer', 'statement_block', 'judgement_version', 'statement_round']) as t(name);

-- Agendas: forty decided cases a meeting, one meeting a day backwards from the demo's own; those still to be decided lie on its next.
create temp table seat as
select p.*, (row_number() over (order by received, n) - 1) / 40 as day, (row_number() over (order by received, n) - 1) % 40 + 1 as position
from plan p where status not in ('REGISTERED', 'FORMAL_CHECK', 'UNDER_ASSESSMENT', 'IN_REVIEW', 'AT_DELEGATE', 'AT_COMMITTEE');
select pg_temp.copy_rows('meeting', '(select distinct day from seat) p, lateral (select * from meeting order by meeting_date desc limit 1) s
    where not exists (select from meeting m where m.id = md5(''meeting'' || p.day)::uuid)',
    '{"id": "md5(''meeting'' || p.day)::uuid", "meeting_date": "date ''2026-10-30'' - p.day::int", "status": "''HELD''"}');
select pg_temp.copy_rows('agenda_item', 'seat p join agenda_item s on s.case_file = p.template',
    '{"id": "pg_temp.copied(s.id, p.n)", "meeting": "md5(''meeting'' || p.day)::uuid", "position": "p.position + 40 * (p.n / 1000000)",
      "case_file": "p.id", "registry_number": "p.registry_number", "title": "p.title", "applied_amount": "p.amount",
      "edition": "pg_temp.copied(s.edition, p.n)", "state": "''DECIDED''"}');
insert into decision (id, case_file, meeting, decided_on, paragraph, outcome, granted_amount, decision_maker, rapporteur, participants,
                      motivation, deviation, correction_reason, recorded_by, recorded_at)
select md5('decision' || n)::uuid, id, md5('meeting' || day)::uuid, date '2026-10-30' - day::int, position, 'GRANTED', amount,
       'Regionala utvecklingsnämnden', 'ordföranden', '[]', 'Nämnden bifaller ansökan.', '', '', 'namndsekreterare', now()
from seat;

-- The trail, link by link: the newest twenty acts of the original, chained anew under the copy.
create temp table act as
select t.id as template, row_number() over (partition by t.id order by e.seq desc) as back, e.act, e.actor, e.content::jsonb -> 'details' as details
from template t join audit_entry e on e.subject = t.id;
delete from act where back > 20;
create temp table told as
select template, row_number() over (partition by template order by back desc) as seq, act, actor,
       regexp_replace(regexp_replace(details::text, '", "', '","', 'g'), '\], \[', '],[', 'g') as details
from act;
do $$
begin
    for link in 1..20 loop
        insert into audit_entry (subject, seq, act, actor, at, content, prev_hash, hash)
        select id, link, act, actor, at, content, prev, encode(sha256(convert_to(content, 'UTF8')), 'hex')
        from (select p.id, t.act, t.actor, x.at, coalesce(before.hash, repeat('0', 64)) as prev,
                     '{"act":"' || t.act || '","actor":"' || t.actor || '","details":' || t.details || ',"prev":"'
                         || coalesce(before.hash, repeat('0', 64)) || '","seq":' || link || ',"subject":"' || p.id || '","time":"'
                         || to_char(x.at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '","v":1}' as content
              from plan p join told t on t.template = p.template and t.seq = link
                   left join audit_entry before on before.subject = p.id and before.seq = link - 1,
                   lateral (select p.received + make_interval(days => link, hours => 9, secs => 0.000001) as at) x) links;
    end loop;
end
$$;
set session_replication_role = origin;

-- The tables were filled with their triggers asleep: the figures are to be counted from all of it.
insert into portfolio_change (case_file) select id from plan order by received, n;
