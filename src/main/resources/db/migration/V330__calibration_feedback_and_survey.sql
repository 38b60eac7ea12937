-- Återkoppling om kriterier: what those who judge by a criterion say of its words, for whoever may change them.
create table criterion_feedback (
    id                uuid primary key,
    framework_version varchar(40)   not null references framework_version (id),
    criterion         varchar(40)   not null,
    topic             varchar(20)   not null check (topic in ('ANCHORS', 'QUESTION', 'GUIDANCE', 'RULE', 'OTHER')),
    text              varchar(5000) not null check (text <> ''),
    given_by          varchar(100)  not null references account (id),
    given_at          timestamptz   not null
);
create index criterion_feedback_by_time on criterion_feedback (given_at desc, id);
create index criterion_feedback_of_person on criterion_feedback (given_by, criterion);

-- Enkäten om modellerna: one set of answers per person and quarter, changed by its person as long as the quarter lasts.
create table model_survey (
    person      varchar(100)  not null references account (id),
    quarter     varchar(6)    not null check (quarter ~ '^20[0-9]{2}-[1-4]$'),
    comment     varchar(5000) not null,
    answered_at timestamptz   not null,
    primary key (person, quarter)
);
create index model_survey_of_quarter on model_survey (quarter);

create table model_survey_answer (
    person    varchar(100) not null,
    quarter   varchar(6)   not null,
    statement varchar(20)  not null,
    answer    varchar(20)  not null
        check (answer in ('NOT_AT_ALL', 'LITTLE', 'SOMEWHAT', 'MUCH', 'VERY_MUCH', 'UNKNOWN')),
    primary key (person, quarter, statement),
    foreign key (person, quarter) references model_survey (person, quarter)
);
create index model_survey_answer_of_quarter on model_survey_answer (quarter);
