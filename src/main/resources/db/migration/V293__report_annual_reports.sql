-- Årlig resultatredovisning: one a year, by the template that it was begun with.
create table annual_report (
    year        integer      primary key check (year between 2000 and 2200),
    template    varchar(20)  not null,
    begun_by    varchar(100) not null,
    begun_at    timestamptz  not null,
    approved_by varchar(100),
    approved_at timestamptz,
    content     text,
    sha256      varchar(64) check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    check (num_nulls(approved_by, approved_at, content, sha256) in (0, 4))
);

create function annual_report_is_frozen() returns trigger language plpgsql as $$
begin
    if old.approved_at is not null then
        raise exception 'an approved annual report never changes';
    end if;
    return new;
end
$$;
create trigger annual_report_frozen before update on annual_report for each row execute function annual_report_is_frozen();

-- Svar: each question by itself, so that several may write at once.
create table report_answer (
    year     integer      not null references annual_report,
    question varchar(10)  not null,
    version  bigint       not null,
    text     text         not null,
    choice   varchar(20)  check (choice in ('YES', 'NO', 'NOT_APPLICABLE')),
    status   varchar(20)  not null check (status in ('OPEN', 'WRITING', 'READY')),
    saved_by varchar(100) not null,
    saved_at timestamptz  not null,
    primary key (year, question)
);

-- Everybody who has written anything; none of them approves.
create table report_writer (
    year   integer      not null references annual_report,
    person varchar(100) not null,
    primary key (year, person)
);

-- Bindning: a phrase in an answer that was taken from a query, and what it said then.
create table report_binding (
    id          uuid primary key,
    year        integer      not null references annual_report,
    question    varchar(10)  not null,
    source      varchar(200) not null,
    phrase      text         not null,
    inserted_by varchar(100) not null,
    inserted_at timestamptz  not null
);
create index report_binding_of_question on report_binding (year, question);

-- Resultatpost: what a project did and what came of it. An effect names its goal and the ground it is said on.
create table case_result (
    id        uuid primary key,
    case_file uuid         not null references case_file,
    kind      varchar(20)  not null check (kind in ('OUTPUT', 'EFFECT', 'CHALLENGE', 'SUCCESS')),
    year      integer      not null,
    text      text         not null,
    goal      varchar(40),
    ground    varchar(20) check (ground in ('FOLLOW_UP', 'EVALUATION', 'OWN_JUDGEMENT')),
    saved_by  varchar(100) not null,
    saved_at  timestamptz  not null,
    removed_at timestamptz,
    check (kind not in ('OUTPUT', 'EFFECT') or goal is not null),
    check ((kind = 'EFFECT') = (ground is not null))
);
create index case_result_of_case on case_result (case_file);
create index case_result_of_year on case_result (year, kind);
