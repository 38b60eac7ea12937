create table statement (
    id                uuid primary key,
    version           bigint       not null,
    case_file         uuid         not null unique references case_file (id),
    status            varchar(20)  not null check (status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')),
    author            varchar(100) not null,
    recommendation    varchar(40),
    deviates          boolean      not null,
    judgement         jsonb        not null,
    judgement_number  integer      not null,
    judged_by         varchar(100),
    judged_at         timestamptz,
    submitted_at      timestamptz,
    approved_by       varchar(100),
    approved_at       timestamptz,
    check ((status = 'APPROVED') = (approved_by is not null)),
    check ((approved_by is null) = (approved_at is null)),
    check (approved_by <> author)
);

-- Everybody who has written anything in the statement; none of them may approve it.
create table statement_writer (
    statement_id uuid         not null references statement (id),
    person       varchar(100) not null,
    primary key (statement_id, person)
);

create table statement_block (
    id           uuid primary key,
    version      bigint      not null,
    statement_id uuid        not null references statement (id),
    code         varchar(3)  not null,
    included     boolean     not null,
    own_text     text,
    seen_draft   text        not null,
    number       integer     not null,
    saved_by     varchar(100),
    saved_at     timestamptz,
    unique (statement_id, code)
);

-- What was saved, save by save. A part is a block's code or JUDGEMENT.
create table statement_version (
    id           uuid primary key,
    statement_id uuid         not null references statement (id),
    part         varchar(12)  not null,
    number       integer      not null,
    text         text,
    judgement    jsonb,
    saved_by     varchar(100) not null,
    saved_at     timestamptz  not null,
    autosaved    boolean      not null,
    drafted      boolean      not null,
    check ((text is null) <> (judgement is null)),
    unique (statement_id, part, number)
);

create table statement_round (
    id           uuid primary key,
    version      bigint       not null,
    statement_id uuid         not null references statement (id),
    number       integer      not null,
    submitted_by varchar(100) not null,
    submitted_at timestamptz  not null,
    content      jsonb        not null,
    assessment   text         not null,
    comments     jsonb        not null,
    returned_by  varchar(100),
    returned_at  timestamptz,
    message      text,
    unique (statement_id, number),
    check ((returned_by is null) = (returned_at is null)),
    check (returned_by <> submitted_by)
);

create table statement_edition (
    id                uuid primary key,
    statement_id      uuid         not null unique references statement (id),
    case_file         uuid         not null unique references case_file (id),
    content           text         not null,
    hash              varchar(64)  not null check (hash = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    framework_version varchar(20)  not null,
    approved_by       varchar(100) not null,
    approved_at       timestamptz  not null
);

create function statement_edition_is_frozen() returns trigger language plpgsql as
$$
begin
    raise exception 'an approved statement never changes';
end
$$;

create trigger statement_edition_frozen
    before update or delete on statement_edition
    for each row execute function statement_edition_is_frozen();

create trigger statement_edition_no_truncate
    before truncate on statement_edition
    for each statement execute function statement_edition_is_frozen();

create function statement_needs_four_eyes() returns trigger language plpgsql as
$$
begin
    if exists (select from statement_writer w where w.statement_id = new.statement_id and w.person = new.approved_by) then
        raise exception 'a writer of the statement may not approve it';
    end if;
    return new;
end
$$;

create trigger statement_four_eyes
    before insert on statement_edition
    for each row execute function statement_needs_four_eyes();

create function statement_block_is_frozen() returns trigger language plpgsql as
$$
begin
    if exists (select from statement_edition e where e.statement_id = new.statement_id) then
        raise exception 'an approved statement never changes';
    end if;
    return new;
end
$$;

create trigger statement_block_frozen
    before insert or update on statement_block
    for each row execute function statement_block_is_frozen();

create function statement_is_frozen() returns trigger language plpgsql as
$$
begin
    if old.status = 'APPROVED' then
        raise exception 'an approved statement never changes';
    end if;
    return new;
end
$$;

create trigger statement_frozen
    before update on statement
    for each row execute function statement_is_frozen();
