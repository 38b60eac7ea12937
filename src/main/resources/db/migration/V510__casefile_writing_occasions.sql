-- Skrivarstuga: until when several people write in one case, who they are, and who does which part.
create table writing_occasion (
    id        uuid primary key,
    case_file uuid         not null references case_file (id),
    opened_by varchar(100) not null references account (id),
    opened_at timestamptz  not null,
    ends_at   timestamptz  not null check (ends_at > opened_at),
    ended_at  timestamptz  check (ended_at >= opened_at)
);
create unique index writing_occasion_one_open on writing_occasion (case_file) where ended_at is null;
create index writing_occasion_of_case on writing_occasion (case_file, opened_at desc);
create index writing_occasion_running on writing_occasion (ends_at) where ended_at is null;

create table writing_participant (
    occasion uuid         not null references writing_occasion (id),
    person   varchar(100) not null references account (id),
    primary key (occasion, person)
);
create index writing_participant_by_person on writing_participant (person);

create table writing_task (
    occasion uuid         not null references writing_occasion (id),
    part     varchar(40)  not null,
    place    int          not null,
    person   varchar(100) not null references account (id),
    done_at  timestamptz,
    done_by  varchar(100) references account (id),
    primary key (occasion, part),
    check ((done_at is null) = (done_by is null))
);
