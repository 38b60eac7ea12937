-- Cases for the finder of neighbours: applications whose words are as uneven as those of a language (a few in nearly all, most in
-- hardly any), and pairs that speak of the same, half the cases apart. The number n alone decides them. Beside them the register of initiatives.
set session_replication_role = replica;
select setseed(0.2026);

-- Word by its rank; letters alone, so that the stemmer reads it as a word.
create function pg_temp.word(rank int) returns text language sql immutable as $$
    select translate(substr(md5('ord' || rank), 1, 5 + rank % 6), '0123456789', 'bdgklmnrst')
$$;
-- As many words as told; how often a word comes falls with its rank, over 30 000 words.
create function pg_temp.prose(seed bigint, words int) returns text language sql volatile as $$
    select string_agg(pg_temp.word(exp(random() * ln(30000))::int), ' ') from generate_series(1, words) where seed is not null
$$;
-- What a pair has in common: twelve words of the language's rarer half.
create function pg_temp.topic(pair bigint) returns text language sql immutable as $$
    select string_agg(pg_temp.word(12000 + ((pair * 7919 + i * 104729) % 18000)::int), ' ') from generate_series(1, 12) i
$$;

create temp table plan as
select n, md5('neighbour' || n)::uuid as id, date '2026-11-01' - ((n * 7919) % 5400) as received,
       (array['UNDER_ASSESSMENT', 'PROJECT_RUNNING', 'CLOSED', 'ARCHIVED'])[1 + n % 4] as status,
       case when n % (:cases / 2) between 1 and 100 then n % (:cases / 2) end as pair,
       lpad((5560000000 + n % 9000)::text, 10, '0') as organisation
from generate_series(1, :cases) n
where not exists (select from case_file c where c.id = md5('neighbour' || n)::uuid);

create temp table written as
select p.*, pg_temp.prose(n, 6) || case when pair is null then '' else ' ' || pg_temp.topic(pair) end as title,
       pg_temp.prose(n, 60) || case when pair is null then '' else ' ' || pg_temp.topic(pair) end as summary,
       pg_temp.prose(n, 40) as objectives, pg_temp.prose(n, 90) as background, pg_temp.prose(n, 70) as activities
from plan p;

insert into case_file (id, version, registry_number, received, channel, framework_version, status, unit, officer, registered_at,
                       title, applicant, project_type, applied_amount, funds, municipalities, application_number)
select id, 1, 'NGB/' || n || '/' || (2011 + n % 15), received, 'e-post', '2024', status,
       (array['samhallsutveckling', 'naringsliv'])[n % 2 + 1], 'handlaggare', received, left(title, 290), 'Sökande ' || n % 9000,
       'IMPLEMENTATION', 500000, '{A11}', array[(array['2303', '2305', '2309', '2313', '2321', '2326', '2361', '2380'])[n % 8 + 1]], 1
from written;
insert into funding_application (id, case_file, number, details, saved_by, saved_at)
select md5('application' || n)::uuid, id, 1,
       (select a.details from funding_application a order by a.saved_at, a.id limit 1)
       || jsonb_build_object('title', title, 'actors', jsonb_build_array(jsonb_build_object('name', 'Aktör ' || n % 4000, 'sector', '')),
              'applicant', jsonb_build_object('name', 'Sökande ' || n % 9000, 'organisationNumber', organisation),
              'texts', jsonb_build_object('SUMMARY', summary, 'OBJECTIVES', objectives, 'BACKGROUND', background, 'ACTIVITIES', activities)),
       'handlaggare', received
from written;
insert into initiative (id, version, status, theme, owner, owner_number, funder, lesson, municipalities, changed_by, changed_at)
select md5('initiative' || n)::uuid, 1, (array['EARLIER', 'ONGOING', 'TESTED', 'PLANNED'])[n % 4 + 1],
       pg_temp.prose(n, 5) || case when n <= 100 then ' ' || pg_temp.topic(n) else '' end, 'Ägare ' || n, '', 'Finansiär ' || n % 50,
       pg_temp.prose(n, 30), '{}', 'handlaggare', now()
from generate_series(1, :cases) n
on conflict do nothing;
set session_replication_role = origin;
