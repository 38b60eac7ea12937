-- Utkast till ramverk: a copy of a published version, changed until it is published or thrown away.
create table framework_draft (
    id        text primary key,
    base      text        not null references framework_version,
    status    text        not null check (status in ('OPEN', 'PUBLISHED', 'DISCARDED')),
    format    integer     not null default 1 check (format > 0),
    content   text        not null,
    number    bigint      not null check (number > 0),
    begun_by  text        not null,
    begun_at  timestamptz not null,
    saved_by  text        not null,
    saved_at  timestamptz not null,
    constraint framework_draft_content_is_json check (content::jsonb ->> 'id' = id)
);

-- Publicering: the decision by which a version began to apply; what the portal brings with it has none.
create table framework_publication (
    framework_version text primary key references framework_version,
    registry_number   text        not null,
    decision          text        not null,
    decided_on        date        not null,
    published_by      text        not null,
    published_at      timestamptz not null
);

create trigger framework_publication_stays before update or delete on framework_publication
    for each row execute function refuse_change();
create trigger framework_publication_stays_all before truncate on framework_publication
    for each statement execute function refuse_change();
