-- Övning on invented applications: each answer is given once, before what is known is shown, and stays.
create table practice_round (
    id            uuid primary key,
    practice_case varchar(100) not null,
    person        varchar(100) not null references account (id),
    started_at    timestamptz  not null
);
create index practice_round_of_person on practice_round (person, practice_case, started_at desc);

create table practice_answer (
    round       uuid        not null references practice_round (id),
    criterion   varchar(20) not null,
    mark        varchar(1)  not null check (mark in ('0', '1', '2', '3', '4', '?', '×')),
    reason      text        not null,
    answered_at timestamptz not null,
    primary key (round, criterion)
);
create trigger practice_answer_stays before update or delete on practice_answer
    for each row execute function refuse_change();
create trigger practice_answer_stays_all before truncate on practice_answer
    for each statement execute function refuse_change();
