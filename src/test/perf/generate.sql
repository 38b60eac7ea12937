-- Made-up cases for measuring: number n alone decides all of a case, so every run has the same ones.
insert into case_file (id, version, registry_number, received, channel, framework_version, status, unit, officer, gates,
                       registered_at, title, applicant, project_type, applied_amount, funds, municipalities, application_number)
select md5('case' || n)::uuid, 0, 'RUN/' || (n % 10000 + 1) || '/' || (2000 + n / 10000),
       date '2015-01-01' + (n % 3900), 'Min ansökan', case when n % 3900 > 3622 then '2024' else '2021' end,
       (array['REGISTERED', 'FORMAL_CHECK', 'UNDER_ASSESSMENT', 'IN_REVIEW', 'STATEMENT_APPROVED', 'AT_COMMITTEE',
              'DISPATCHED', 'PROJECT_RUNNING', 'CLOSED', 'ARCHIVED', 'ARCHIVED', 'ARCHIVED'])[n % 12 + 1],
       (array['samhallsutveckling', 'naringsliv'])[n % 2 + 1],
       (array['handlaggare', 'handlaggare2', null])[n % 3 + 1], '{}'::jsonb,
       timestamptz '2015-01-01 08:00+00' + make_interval(days => n % 3900),
       (array['Byarnas', 'Fjällens', 'Skogens', 'Sjöarnas', 'Länets'])[n % 5 + 1] || ' '
           || (array['ledband', 'lärcentrum', 'energinät', 'mathus', 'datahall', 'verkstad', 'scen'])[n % 7 + 1] || ' ' || n,
       (array['Föreningen', 'Bolaget', 'Kommunen', 'Kooperativet'])[n % 4 + 1] || ' ' || (n % 900),
       (array['PRE_STUDY', 'IMPLEMENTATION', 'FRAMEWORK'])[n % 3 + 1], 50000 + (n * 7919) % 4000000,
       array[(array['A11', 'ERUF-MN', 'LEADER', 'LBP'])[n % 4 + 1]],
       array[(array['2303', '2305', '2309', '2313', '2321', '2326', '2361', '2380'])[n % 8 + 1]], 1
from generate_series(1, :cases) as n
on conflict do nothing;

insert into funding_application (id, case_file, number, details, saved_by, saved_at)
select md5('application' || n)::uuid, md5('case' || n)::uuid, 1, example.details, 'registrator', now()
from generate_series(1, :cases) as n,
     (select details from funding_application order by saved_at limit 1) as example
on conflict do nothing;

insert into conflict_declaration (id, case_file, person, conflicted, ground, declared_at)
select md5('declaration' || n)::uuid, md5('case' || n)::uuid, 'handlaggare', false, '', now()
from generate_series(1, :cases, 10) as n
on conflict do nothing;

analyze;
