-- One chain per subject: seq has no gaps, every row carries the hash of the one before.
create table audit_entry (
    subject    uuid         not null,
    seq        bigint       not null,
    act        varchar(100) not null,
    actor      varchar(100) not null,
    at         timestamptz  not null,
    content    text         not null,
    prev_hash  char(64)     not null,
    hash       char(64)     not null,
    primary key (subject, seq),
    unique (subject, prev_hash)
);

create index audit_entry_by_time on audit_entry (at);

create function audit_entry_is_append_only() returns trigger language plpgsql as
$$
begin
    raise exception 'the audit trail is append-only';
end
$$;

create trigger audit_entry_append_only
    before update or delete on audit_entry
    for each row execute function audit_entry_is_append_only();

create trigger audit_entry_no_truncate
    before truncate on audit_entry
    for each statement execute function audit_entry_is_append_only();
