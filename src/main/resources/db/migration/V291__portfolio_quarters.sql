-- Orsak: why a municipality's quarter looks as it does; as people have written it.
create table quarter_note (
    id         uuid primary key,
    year       integer      not null,
    quarter    integer      not null check (quarter between 1 and 4),
    place      varchar(20)  not null,
    factor     varchar(20)  not null check (factor in ('BUSINESS', 'GROUP', 'KNOWLEDGE', 'RULES', 'ROUTINE', 'OTHER')),
    text       text         not null,
    saved_by   varchar(100) not null,
    saved_at   timestamptz  not null
);
create index quarter_note_of_quarter on quarter_note (year, quarter, place);

-- Åtgärd: what is done to reach a municipality.
create table place_action (
    id          uuid primary key,
    version     bigint       not null,
    place       varchar(20)  not null,
    text        text         not null,
    responsible varchar(200) not null,
    due         date         not null,
    done_on     date,
    saved_by    varchar(100) not null,
    saved_at    timestamptz  not null
);
create index place_action_of_place on place_action (place, due);

-- Kvartalsutgåva: what was published, byte for byte. A correction is a new edition.
create table quarter_edition (
    id           uuid primary key,
    year         integer      not null,
    quarter      integer      not null check (quarter between 1 and 4),
    number       integer      not null check (number > 0),
    content      text         not null,
    sha256       varchar(64)  not null check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    reason       text         not null,
    published_by varchar(100) not null,
    published_at timestamptz  not null,
    unique (year, quarter, number)
);

create trigger quarter_edition_stays before update or delete on quarter_edition
    for each row execute function refuse_change();
create trigger quarter_edition_stays_all before truncate on quarter_edition
    for each statement execute function refuse_change();

-- The edition as files, each stored as it was made.
create table quarter_file (
    edition uuid        not null references quarter_edition,
    kind    varchar(20) not null,
    name    varchar(80) not null,
    type    varchar(100) not null,
    file    bytea       not null,
    sha256  varchar(64) not null check (sha256 = encode(sha256(file), 'hex')),
    primary key (edition, kind)
);

create trigger quarter_file_stays before update or delete on quarter_file
    for each row execute function refuse_change();
create trigger quarter_file_stays_all before truncate on quarter_file
    for each statement execute function refuse_change();
