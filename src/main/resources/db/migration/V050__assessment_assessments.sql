create table assessment (
    id            uuid primary key,
    version       bigint not null,
    case_file     uuid   not null unique,
    part_versions jsonb,
    effect_logic  jsonb,
    deliverables  jsonb,
    overlap       jsonb,
    frame         jsonb,
    conflicts     jsonb,
    agenda        jsonb,
    actors        jsonb,
    measures      jsonb,
    sami          jsonb,
    stop_points   jsonb
);
comment on table assessment is 'Bedömning: one per case; part_versions holds the version of every dimension and part';

create table dimension_grade (
    id               uuid primary key,
    version          bigint not null,
    assessment       uuid   not null references assessment,
    dimension        text   not null,
    outcome          text   check (outcome in ('LEVEL', 'NOT_ASSESSABLE', 'NOT_RELEVANT')),
    level            integer check (level between 0 and 4),
    why_not_relevant text   not null,
    motivation       text   not null,
    graded_by        text,
    graded_at        timestamptz,
    unique (assessment, dimension),
    check ((outcome = 'LEVEL') = (level is not null) or outcome is null and level is null),
    check (outcome <> 'NOT_RELEVANT' or why_not_relevant <> '')
);
comment on table dimension_grade is 'Grad per dimension D1–D15';

create table citation (
    id                  uuid primary key,
    version             bigint  not null,
    dimension_grade     uuid    not null references dimension_grade,
    source              text    not null,
    application_version integer not null,
    start_position      integer not null check (start_position >= 0),
    end_position        integer not null,
    text                text    not null,
    cited_at            timestamptz not null,
    check (end_position > start_position)
);
comment on table citation is 'Citat: position and text of the passage that carries a grade';
create index citation_grade on citation (dimension_grade);

create table target_link (
    id                  uuid primary key,
    version             bigint  not null,
    assessment          uuid    not null references assessment,
    kind                text    not null check (kind in ('NATIONAL_AREA', 'PRIORITY', 'STRENGTH_AREA')),
    code                text    not null,
    level               integer check (level between 0 and 4),
    impact              text    not null check (impact in ('', '+', '0', '-')),
    motivation          text    not null,
    level_now           text,
    level_potential     text,
    depends_on          text    not null,
    stated_by_applicant boolean not null,
    unique (assessment, kind, code)
);
comment on table target_link is 'Koppling till nationellt område, prioritering eller styrkeområde';
create index target_link_level on target_link (kind, code, level);
