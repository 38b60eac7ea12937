-- Mottagen fil, byte for byte as it came. Nothing of it is ever changed or taken away.
create table received_file (
    id            uuid primary key,
    name          varchar(300) not null,
    media_type    varchar(100) not null,
    channel       varchar(300) not null,
    content       bytea not null,
    size          integer not null check (size = octet_length(content)),
    sha256        varchar(64) not null check (sha256 = encode(sha256(content), 'hex')),
    test_material boolean not null,
    received_by   varchar(100) not null,
    received_at   timestamptz not null
);

create index received_file_by_hash on received_file (sha256);

create function received_file_stays() returns trigger language plpgsql as $$
begin
    raise exception 'a received file is never changed';
end
$$;

create trigger received_file_stays before update or delete on received_file
    for each row execute function received_file_stays();

create trigger received_file_stays_all before truncate on received_file
    for each statement execute function received_file_stays();

-- Genomgång. What people have said about the values of a received file, and how it ended.
create table intake_review (
    id               uuid primary key references received_file,
    version          bigint not null,
    answers          jsonb not null,
    saved_by         varchar(100),
    saved_at         timestamptz,
    dismissal_reason text,
    dismissed_by     varchar(100),
    dismissed_at     timestamptz,
    case_file        uuid unique references case_file,
    registered_by    varchar(100),
    registered_at    timestamptz,
    registered       jsonb,
    check (dismissed_at is null or registered_at is null),
    check ((case_file is null) = (registered_at is null)),
    check ((dismissal_reason is null) = (dismissed_at is null))
);

create index intake_review_waiting on intake_review (id) where dismissed_at is null and registered_at is null;

-- what was registered stays as it was registered
create function intake_review_stays() returns trigger language plpgsql as $$
begin
    if old.registered_at is not null or tg_op = 'DELETE' then
        raise exception 'a finished intake is never changed';
    end if;
    return new;
end
$$;

create trigger intake_review_stays before update or delete on intake_review
    for each row execute function intake_review_stays();
