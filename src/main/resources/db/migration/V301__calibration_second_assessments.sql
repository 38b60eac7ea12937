-- Andrabedömning: somebody else judges the same application, blind to the first judgement until both are complete.
create table second_assessment (
    id             uuid primary key,
    version        bigint       not null,
    case_file      uuid         not null references case_file (id),
    kind           varchar(20)  not null check (kind in ('WHOLE', 'PART', 'SAMPLE')),
    assessor       varchar(100) not null references account (id),
    asked_by       varchar(100) not null references account (id),
    asked_at       timestamptz  not null,
    question       text         not null,
    draw           uuid,
    completed_at   timestamptz,
    first_assessor varchar(100) references account (id),
    revealed_at    timestamptz,
    withdrawn_by   varchar(100) references account (id),
    withdrawn_at   timestamptz,
    check ((revealed_at is null) = (first_assessor is null)),
    check (revealed_at is null or completed_at is not null),
    check ((withdrawn_at is null) = (withdrawn_by is null)),
    check (revealed_at is null or withdrawn_at is null),
    check (first_assessor <> assessor)
);
create index second_assessment_of_case on second_assessment (case_file);
create index second_assessment_of_assessor on second_assessment (assessor);
create unique index second_assessment_open on second_assessment (case_file, assessor)
    where revealed_at is null and withdrawn_at is null;

-- A mark is a level "0" to "4", "?" for what cannot be assessed and "×" for what is not relevant. The first mark is the
-- officer's, frozen at the reveal; the common one is proposed by one of the two and holds when the other has agreed.
create table second_grade (
    id                uuid primary key,
    version           bigint      not null,
    second_assessment uuid        not null references second_assessment (id),
    criterion         varchar(20) not null,
    saves             integer     not null,
    mark              varchar(1)  check (mark in ('0', '1', '2', '3', '4', '?', '×')),
    reason            text        not null,
    graded_at         timestamptz,
    first_mark        varchar(1)  check (first_mark in ('0', '1', '2', '3', '4', '?', '×')),
    first_reason      text        not null,
    common_mark       varchar(1)  check (common_mark in ('0', '1', '2', '3', '4', '?', '×')),
    common_reason     text        not null,
    common_by         varchar(100) references account (id),
    common_at         timestamptz,
    agreed_by         varchar(100) references account (id),
    agreed_at         timestamptz,
    unique (second_assessment, criterion),
    check ((common_mark is null) = (common_by is null)),
    check (agreed_by is null or common_mark is not null and agreed_by <> common_by)
);

-- Samtalet om ett kriterium, in the order it was written.
create table level_remark (
    id           uuid primary key,
    second_grade uuid         not null references second_grade (id),
    author       varchar(100) not null references account (id),
    text         text         not null,
    written_at   timestamptz  not null
);
create index level_remark_of_grade on level_remark (second_grade, written_at);
create trigger level_remark_stays before update or delete on level_remark
    for each row execute function refuse_change();
create trigger level_remark_stays_all before truncate on level_remark
    for each statement execute function refuse_change();
