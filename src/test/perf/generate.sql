-- Whole cases for measuring. Each is a copy of one that Demoläge has walked through the use cases itself: application, formal
-- check, declarations, assessment with grades and citations, statement with rounds and edition, report, brief, agenda item,
-- decision and trail. The number n alone decides all that tells one copy from the next, so every run has the same cases.
-- Columns are read off the schema: what a later migration adds is copied, too.
set session_replication_role = replica;

create temp table template as
select id, row_number() over (order by registered_at, id) as at, status from case_file where registry_number !~ '^PERF';

create temp table plan as
select n, md5('case' || n)::uuid as id, t.id as template, state.status, came.received,
       case when e.early is null or e.early in ('DECIDED', 'PROJECT_RUNNING') then came.received + 60 + n % 61 end as decided_on,
       case when came.received >= date '2025-01-01' then '2024' else '2021' end as framework,
       (array['samhallsutveckling', 'naringsliv'])[n % 2 + 1] as unit,
       case when state.status = 'REGISTERED' then null when n % 47 = 2 then 'handlaggare' else 'officer' || (n % 300 + 1) end as officer,
       (array['Byarnas', 'Fjällens', 'Skogens', 'Sjöarnas', 'Länets'])[n % 5 + 1] || ' '
           || (array['ledband', 'lärcentrum', 'energinät', 'mathus', 'datahall', 'verkstad', 'scen'])[n % 7 + 1]
           || case when n % 2000 = 7 then ' slalombacke' else '' end || ' ' || n as title,
       (array['Föreningen', 'Bolaget', 'Kommunen', 'Kooperativet'])[n % 4 + 1] || ' ' || (n % 900) as applicant,
       (array['PRE_STUDY', 'IMPLEMENTATION', 'FRAMEWORK'])[n % 3 + 1] as project_type,
       50000 + (n::bigint * 7919) % 4000000 as amount,
       case when n % 1000 = 500 then array['LBP'] else array[(array['A11', 'ERUF-MN', 'LEADER'])[n % 3 + 1]] end as funds,
       case when n % 1000 = 3 then array['2321'] else array[(array['2303', '2305', '2309', '2313', '2326', '2361', '2380'])[n % 7 + 1]] end
           as municipalities,
       (array['2380', '2380', '2380', '2303', '2305', '2309', '2313', '2321', '2326', '2361'])[n % 10 + 1] as seat,
       case when n % 1000 = 500 then 'LP' else (array['PS', 'FS', 'FS', 'KS', 'RP'])[n % 5 + 1] end as support_form,
       '99' || lpad((n % 900)::text, 4, '0') || '-1108' as organisation,
       'PERF/' || n / 15 + 1 || '/' || (2011 + n % 15) as registry_number
from generate_series(1, :cases) as n,
     lateral (select (array['REGISTERED', 'FORMAL_CHECK', 'UNDER_ASSESSMENT', 'IN_REVIEW', 'AT_COMMITTEE', 'AT_DELEGATE', 'DECIDED',
                            'PROJECT_RUNNING', 'PROJECT_RUNNING'])[case when n % 40 < 9 then n % 40 + 1 end] as early) as e,
     lateral (select coalesce(e.early, case when n % 3 = 0 then 'CLOSED' else 'ARCHIVED' end) as status) as state,
     -- what has been decided came so long ago that it can have been: two to four months before
     lateral (select date '2026-11-01' - case when e.early is null or e.early in ('DECIDED', 'PROJECT_RUNNING')
         then 123 + (n::bigint * 7919 % 5277)::integer else (n::bigint * 7919 % 5400)::integer end as received) as came,
     lateral (select id from template where template.status = case
         when state.status in ('REGISTERED', 'FORMAL_CHECK') then 'REGISTERED'
         when state.status in ('UNDER_ASSESSMENT', 'IN_REVIEW', 'AT_DELEGATE') then state.status
         else 'AT_COMMITTEE' end order by at limit 1) as t
where not exists (select from case_file c where c.id = md5('case' || n)::uuid);

-- What each application says of its own.
alter table plan add column told jsonb, add column teller jsonb;
update plan set
    told = jsonb_build_object('title', title, 'supportForm', support_form, 'funds', to_jsonb(funds), 'municipalities',
        (select jsonb_agg(jsonb_build_object('code', code, 'share', 1.0 / cardinality(municipalities))) from unnest(municipalities) as code)),
    teller = jsonb_build_object('name', applicant, 'seatMunicipality', seat, 'organisationNumber', organisation);

-- A million whole cases are a hundred gigabytes. Where only one in so many is to be whole, the others have what lists, searches, money
-- and work lists read (case, declarations, agenda, decision, grant, facets), and no papers, judgements or trail.
create temp view whole as select * from plan where n / 40 % :each = 0;

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

select pg_temp.copy_rows('case_file', 'plan p join case_file s on s.id = p.template', '{
    "id": "p.id", "registry_number": "p.registry_number", "received": "p.received", "framework_version": "p.framework", "status": "p.status",
    "unit": "p.unit", "officer": "p.officer", "registered_at": "p.received + interval ''9 hours''", "title": "p.title",
    "applicant": "p.applicant", "project_type": "p.project_type", "applied_amount": "p.amount", "funds": "p.funds",
    "municipalities": "p.municipalities"}');

select pg_temp.copy_rows('conflict_declaration', 'plan p join conflict_declaration s on s.case_file = p.template',
    '{"id": "pg_temp.copied(s.id, p.n)", "case_file": "p.id"}');
select pg_temp.copy_rows(t.name, 'whole p join ' || t.name || ' s on s.case_file = p.template',
                         '{"id": "pg_temp.copied(s.id, p.n)", "case_file": "p.id", "title": "p.title", "registry_number": "p.registry_number"}')
from unnest(array['file_note', 'assessment', 'statement', 'brief_edition',
                  'official_report', 'decision_brief']) as t(name);
select pg_temp.copy_rows('funding_application', 'whole p join funding_application s on s.case_file = p.template', '{
    "id": "pg_temp.copied(s.id, p.n)", "case_file": "p.id",
    "details": "s.details || p.told || jsonb_build_object(''applicant'', s.details -> ''applicant'' || p.teller)"}');
select pg_temp.copy_rows('statement_edition', 'whole p join statement_edition s on s.case_file = p.template',
    '{"id": "pg_temp.copied(s.id, p.n)", "case_file": "p.id", "statement_id": "pg_temp.copied(s.statement_id, p.n)"}');
select pg_temp.copy_rows('delegated_matter', 'whole p join delegated_matter s on s.case_file = p.template',
    '{"id": "pg_temp.copied(s.id, p.n)", "case_file": "p.id", "title": "p.title", "registry_number": "p.registry_number",
      "edition": "pg_temp.copied(s.edition, p.n)"}');
select pg_temp.copy_rows(t.name, 'whole p join assessment x on x.case_file = p.template join ' || t.name || ' s on s.assessment = x.id',
                         '{"id": "pg_temp.copied(s.id, p.n)", "assessment": "pg_temp.copied(s.assessment, p.n)"}')
from unnest(array['dimension_grade', 'target_link']) as t(name);
select pg_temp.copy_rows('citation', 'whole p join assessment x on x.case_file = p.template
    join dimension_grade y on y.assessment = x.id join citation s on s.dimension_grade = y.id',
    '{"id": "pg_temp.copied(s.id, p.n)", "dimension_grade": "pg_temp.copied(s.dimension_grade, p.n)"}');
select pg_temp.copy_rows(t.name, 'whole p join statement x on x.case_file = p.template join ' || t.name || ' s on s.statement_id = x.id',
                         '{"id": "pg_temp.copied(s.id, p.n)", "statement_id": "pg_temp.copied(s.statement_id, p.n)"}')
from unnest(array['statement_writer', 'statement_block', 'judgement_version', 'statement_round']) as t(name);

-- Agendas: a meeting on every day that something is decided on.
create temp table seat as select p.*, coalesce(m.id, md5('meeting' || decided_on)::uuid) as meeting
from plan p left join meeting m on m.meeting_date = p.decided_on where decided_on is not null;
select pg_temp.copy_rows('meeting', '(select distinct decided_on, meeting from seat) p,
    lateral (select * from meeting order by meeting_date desc limit 1) s where not exists (select from meeting m where m.id = p.meeting)',
    '{"id": "p.meeting", "meeting_date": "p.decided_on", "status": "''HELD''"}');
select pg_temp.copy_rows('agenda_item', 'seat p join agenda_item s on s.case_file = p.template',
    '{"id": "pg_temp.copied(s.id, p.n)", "meeting": "p.meeting", "position": "p.n", "case_file": "p.id",
      "registry_number": "p.registry_number", "title": "p.title", "applied_amount": "p.amount",
      "edition": "pg_temp.copied(s.edition, p.n)", "state": "''DECIDED''"}');
insert into decision (id, case_file, meeting, decided_on, paragraph, outcome, granted_amount, decision_maker, rapporteur, participants,
                      motivation, deviation, correction_reason, recorded_by, recorded_at)
select md5('decision' || n)::uuid, id, meeting, decided_on, n, case when n % 9 = 4 then 'REJECTED' else 'GRANTED' end,
       case when n % 9 <> 4 then amount - amount * (n % 3) / 10 end, 'Regionala utvecklingsnämnden', 'ordföranden', '[]',
       'Nämnden har prövat ansökan.', '', '', 'namndsekreterare', decided_on + interval '12 hours'
from seat;

-- The money: granted, spread over two years, paid as far as the project has come, and now and then some of it back again.
create temp table grant_given as
select p.id, p.n, p.status, p.officer, p.received, p.organisation, d.decided_on, d.granted_amount as granted,
       case when p.support_form = 'LP' then 'LBP' else 'A11' end as source,
       d.granted_amount * 4 / 10 as first, extract(year from d.decided_on)::integer as year
from seat p join decision d on d.case_file = p.id and d.granted_amount is not null;
insert into case_funding (case_file, version, source, eu_conditional, eu_reference, granted, decided_on)
select id, 1, source, false, '', granted, decided_on from grant_given;
insert into funding_year (case_file, year, amount, source, decided_on)
select id, year, first, source, decided_on from grant_given
union all select id, year + 1, granted - first, source, decided_on from grant_given;
insert into funding_payment (id, case_file, source, amount, paid_on, advance, reference, recorded_by, recorded_at)
select md5('payment' || n || part)::uuid, id, source, case part when 1 then first else granted - first - given_up end,
       least(decided_on + part * 150, date '2026-11-20'), false, '', 'utbetalare', decided_on + interval '200 days'
from grant_given, lateral (select case when n % 50 = 1 and status <> 'PROJECT_RUNNING' then granted / 10 else 0 end as given_up) g,
     generate_series(1, case status when 'DECIDED' then 0 when 'PROJECT_RUNNING' then 1 else 2 end) as part;
insert into funding_reversal (id, case_file, source, kind, amount, reversed_on, frame_year, reason, recorded_by, recorded_at)
select md5('reversal' || n)::uuid, id, source, 'RELEASED', granted / 10, least(decided_on + 300, date '2026-11-20'), year + 1,
       'Kostnaderna blev lägre.', 'utbetalare', decided_on + interval '300 days'
from grant_given where n % 50 = 1 and status in ('CLOSED', 'ARCHIVED');
insert into watched_condition (id, version, case_file, kind, text, decided, owner, due, state, note, settled_on, created_at)
select md5('condition' || n)::uuid, 1, id, 'DURING_PROJECT', 'Delrapport lämnas varje halvår.', true,
       officer, decided_on + 180, case status when 'PROJECT_RUNNING' then 'OPEN' else 'FULFILLED' end, '',
       case when status <> 'PROJECT_RUNNING' then decided_on + 180 end, decided_on
from grant_given where status <> 'DECIDED';
insert into supplement_request (id, version, case_file, questions, due, consequence, requested_by, requested_at, answer, answered_on,
                                answered_by, answered_at, addressee, sent_on, sent_way, sent_by, sent_at)
select md5('supplement' || p.n)::uuid, 1, p.id, s.questions, p.received + 21, s.consequence, coalesce(p.officer, 'handlaggare'),
       p.received + 5, 'Uppgifterna bifogas.', p.received + 14, coalesce(p.officer, 'handlaggare'), p.received + 14, p.applicant,
       p.received + 5, 'EMAIL', coalesce(p.officer, 'handlaggare'), p.received + 5
from whole p cross join lateral (select questions, consequence from supplement_request order by id limit 1) s
where p.n % 3 = 0 and p.status not in ('REGISTERED', 'FORMAL_CHECK');
insert into case_result (id, case_file, kind, year, text, goal, ground, saved_by, saved_at)
select md5('result' || kind || n)::uuid, id, kind, year + 1, case kind when 'OUTPUT' then 'Nätverk med ' || n % 40 + 3 || ' företag.'
           when 'EFFECT' then 'Fler företag samverkar efter projektet.' else 'Det var svårt att rekrytera.' end,
       case when kind <> 'CHALLENGE' then 'R24-1' end, case kind when 'EFFECT' then 'OWN_JUDGEMENT' end, 'handlaggare', now()
from grant_given, unnest(array['OUTPUT', 'EFFECT', 'CHALLENGE']) as kind where n % 8 = 0 and status in ('CLOSED', 'ARCHIVED');

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
              from whole p join told t on t.template = p.template and t.seq = link
                   left join audit_entry before on before.subject = p.id and before.seq = link - 1,
                   lateral (select p.received + make_interval(days => link, hours => 9, secs => 0.000001) as at) x) links;
    end loop;
end
$$;
-- The tables were filled with their triggers asleep: what those keep beside them is told here, all at once.
insert into case_status_count select status, count(*) from plan group by status;
insert into decision_year_sum
select extract(year from d.decided_on)::integer, d.outcome, count(*), coalesce(sum(d.granted_amount), 0)
from plan p join decision d on d.case_file = p.id group by 1, 2;
insert into case_facet (case_file, meetings, moved_at)
select id, case when decided_on is null then '{}' else array[decided_on] end, coalesce(decided_on, received) + interval '10 hours' from plan;
insert into case_place (place, received, case_file, marked, others)
select l.place, c.received, c.id, c.secrecy_provision is not null, l.others from plan join case_file c on c.id = plan.id, case_places(c) as l;
-- Cases and decisions lie among each other as they came: laid in two heaps, a search for decisions would walk through all cases first.
insert into search_entry (kind, source, part, case_file, heading, words, day)
select kind, source, 0, case_file, heading, words, day from (
    select 'CASE' as kind, id as source, id as case_file, title as heading, applicant || e'\n' || registry_number as words, received as day
    from plan
    union all
    select 'DECISION', md5('decision' || n)::uuid, id, title, 'Regionala utvecklingsnämnden' || e'\n' || 'Nämnden har prövat ansökan.',
           decided_on
    from seat) as told order by day, source;
insert into search_unread select 'CASE', id, 0 from plan where n <= 2000;
insert into portfolio_change (case_file) select id from whole order by received, n;
create temp table shares as select s.* from funding_share_source s join whole p on p.id = s.case_file;
insert into funding_share select * from shares;
insert into funding_sum
select kind, source, fund, year, of_year, place, sum(cases), sum(amount) from shares group by kind, source, fund, year, of_year, place;
set session_replication_role = origin;
