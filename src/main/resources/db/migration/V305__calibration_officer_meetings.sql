-- Handläggarmöte: a list of cases to go through together, and one note per case that all of them may write in.
create table officer_meeting (
    id         uuid primary key,
    title      varchar(200) not null check (title <> ''),
    day        date         not null,
    planned_by varchar(100) not null references account (id),
    planned_at timestamptz  not null
);
create index officer_meeting_by_day on officer_meeting (day desc, id);

create table officer_meeting_case (
    meeting   uuid         not null references officer_meeting (id),
    case_file uuid         not null references case_file (id),
    position  integer      not null,
    note      text         not null,
    saves     integer      not null,
    noted_by  varchar(100) references account (id),
    noted_at  timestamptz,
    primary key (meeting, case_file)
);
create index officer_meeting_case_of_case on officer_meeting_case (case_file);
