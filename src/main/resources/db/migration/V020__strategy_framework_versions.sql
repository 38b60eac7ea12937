-- Ramverksversioner. The content is the canonical JSON text exactly as hashed; a published version never changes.
create table framework_version (
    id           text primary key,
    name         text        not null,
    valid_from   date        not null unique,
    valid_until  date,
    status       text        not null check (status in ('DRAFT', 'PUBLISHED')),
    content      text        not null,
    sha256       text        not null,
    published_at timestamptz,
    constraint framework_version_content_is_json check (content::jsonb ->> 'id' = id),
    constraint framework_version_hash check (sha256 = encode(sha256(convert_to(content, 'UTF8')), 'hex')),
    constraint framework_version_period check (valid_until is null or valid_until >= valid_from),
    constraint framework_version_published_at check ((status = 'PUBLISHED') = (published_at is not null))
);

create function framework_version_refuse_change() returns trigger language plpgsql as $$
begin
    if tg_op = 'TRUNCATE' or old.status = 'PUBLISHED' then
        raise exception 'a published framework version never changes';
    end if;
    if tg_op = 'DELETE' then
        return old;
    end if;
    return new;
end $$;

create trigger framework_version_immutable
    before update or delete on framework_version
    for each row execute function framework_version_refuse_change();

create trigger framework_version_untruncated
    before truncate on framework_version
    for each statement execute function framework_version_refuse_change();
