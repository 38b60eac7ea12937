create table meeting (
    id           uuid primary key,
    version      bigint not null,
    meeting_date date   not null unique,
    place        text   not null,
    starts_at    time   not null,
    status       text   not null check (status in ('PLANNED', 'HELD')),
    revision     int    not null
);

create table brief_edition (
    id        uuid primary key,
    case_file uuid        not null,
    content   jsonb       not null,
    report    jsonb       not null,
    sent_by   text        not null,
    sent_at   timestamptz not null
);

create index brief_edition_of_case on brief_edition (case_file, sent_at desc);

create table agenda_item (
    id              uuid primary key,
    meeting         uuid   not null references meeting,
    position        int    not null check (position > 0),
    case_file       uuid   not null,
    registry_number text   not null,
    title           text   not null,
    applied_amount  bigint not null,
    edition         uuid   not null references brief_edition,
    state           text   not null check (state in ('ON_AGENDA', 'TABLED', 'REFERRED_BACK', 'DECIDED')),
    note            text   not null,
    unique (meeting, position) deferrable initially deferred
);

create unique index agenda_item_once_per_meeting on agenda_item (meeting, case_file);
create unique index agenda_item_waiting_once on agenda_item (case_file) where state = 'ON_AGENDA';
create index agenda_item_of_case on agenda_item (case_file);

create table delegated_matter (
    id              uuid primary key,
    version         bigint      not null,
    case_file       uuid        not null unique,
    registry_number text        not null,
    title           text        not null,
    applied_amount  bigint      not null,
    edition         uuid        not null references brief_edition,
    sent_at         timestamptz not null,
    decided         boolean     not null
);

create table official_report (
    id           uuid primary key,
    version      bigint not null,
    case_file    uuid   not null unique,
    own          jsonb  not null,
    content      jsonb,
    completed_by text,
    completed_at timestamptz,
    saved_by     text   not null,
    saved_at     timestamptz,
    check ((completed_by is null) = (content is null))
);

create table decision_brief (
    id        uuid primary key,
    version   bigint not null,
    case_file uuid   not null unique,
    own       jsonb  not null,
    saved_by  text   not null,
    saved_at  timestamptz
);

create table decision (
    id                uuid primary key,
    case_file         uuid        not null,
    meeting           uuid references meeting,
    decided_on        date        not null,
    paragraph         int         not null check (paragraph > 0),
    outcome           text        not null check (outcome in ('GRANTED', 'PARTLY_GRANTED', 'REJECTED', 'DISMISSED')),
    granted_amount    bigint,
    decision_maker    text        not null,
    rapporteur        text        not null,
    participants      jsonb       not null,
    motivation        text        not null,
    deviation         text        not null,
    replaces          uuid unique references decision,
    correction_reason text        not null,
    recorded_by       text        not null,
    recorded_at       timestamptz not null,
    check ((outcome in ('GRANTED', 'PARTLY_GRANTED')) = (granted_amount is not null)),
    check (granted_amount > 0),
    check ((replaces is null) = (correction_reason = ''))
);

-- One decision per case; further records only as corrections of it, each replacing one.
create unique index decision_once_per_case on decision (case_file) where replaces is null;
create index decision_of_case on decision (case_file, recorded_at desc);
create index decision_of_meeting on decision (meeting);

-- Neither a decision nor an edition that people have read is ever changed, whoever tries.
create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % never change', tg_table_name;
end
$$;

create trigger decision_stays before update or delete on decision
    for each row execute function refuse_change();
create trigger brief_edition_stays before update or delete on brief_edition
    for each row execute function refuse_change();
