-- Jävsdeklaration. The latest one of a person counts; none is ever changed.
create table conflict_declaration (
    id          uuid primary key,
    case_file   uuid not null references case_file,
    person      varchar(100) not null,
    conflicted  boolean not null,
    ground      text not null,
    declared_at timestamptz not null
);
create index conflict_declaration_latest on conflict_declaration (case_file, person, declared_at desc);

-- Komplettering. At most one waits for its answer.
create table supplement_request (
    id           uuid primary key,
    version      bigint not null,
    case_file    uuid not null references case_file,
    questions    jsonb not null,
    due          date not null,
    consequence  text not null,
    requested_by varchar(100) not null,
    requested_at timestamptz not null,
    answer       text,
    answered_on  date,
    answered_by  varchar(100),
    answered_at  timestamptz
);
create unique index supplement_request_open on supplement_request (case_file) where answered_at is null;
create index supplement_request_by_case on supplement_request (case_file, requested_at);

-- Tjänsteanteckning, the pre-dialogue among them. Never changed: citations point into it.
create table file_note (
    id           uuid primary key,
    case_file    uuid not null references case_file,
    kind         varchar(20) not null,
    heading      varchar(300) not null,
    held_on      date not null,
    participants text not null,
    note_text    text not null,
    written_by   varchar(100) not null,
    written_at   timestamptz not null
);
create index file_note_by_case on file_note (case_file, held_on, written_at);

-- Bilaga. The bytes lie apart, so that listing attachments never reads them.
create table attachment (
    id         uuid primary key,
    case_file  uuid not null references case_file,
    name       varchar(300) not null,
    media_type varchar(150) not null,
    size       bigint not null,
    sha256     varchar(64) not null,
    filed_by   varchar(100) not null,
    filed_at   timestamptz not null
);
create index attachment_by_case on attachment (case_file, filed_at);

create table attachment_content (
    attachment uuid primary key references attachment,
    content    bytea not null
);

-- Utkast. What somebody is typing into the application form; raw, since it may be half-done or wrong.
create table registration_draft (
    id        uuid primary key,
    version   bigint not null,
    owner     varchar(100) not null,
    case_file uuid references case_file,
    base      integer,
    form      jsonb not null,
    saved_at  timestamptz not null
);
create unique index registration_draft_of_case on registration_draft (owner, case_file) where case_file is not null;
create index registration_draft_of_owner on registration_draft (owner, saved_at);
