-- A published wording never changes; a portal that brings another one keeps it as the next revision (the original is the first).
create table framework_revision (
    framework_version text        not null references framework_version,
    number            integer     not null check (number > 1),
    format            integer     not null default 1 check (format > 0),
    content           text        not null,
    sha256            text        not null,
    published_at      timestamptz not null,
    primary key (framework_version, number),
    constraint framework_revision_content_is_json check (content::jsonb ->> 'id' = framework_version),
    constraint framework_revision_hash check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex'))
);

alter table framework_version add column format integer not null default 1 check (format > 0);

create trigger framework_revision_stays before update or delete on framework_revision
    for each row execute function refuse_change();
create trigger framework_revision_stays_all before truncate on framework_revision
    for each statement execute function refuse_change();
