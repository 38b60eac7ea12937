-- Grannar: which words of an application tell it from others, by their Swedish stems. Title first, then what it is for, then the
-- rest; each text so far as an index can hold it.
create function application_words(details jsonb) returns tsvector language sql immutable parallel safe as $$
    select setweight(to_tsvector('pg_catalog.swedish', left(coalesce(details ->> 'title', ''), 1000)), 'A')
        || setweight(to_tsvector('pg_catalog.swedish', left(coalesce(details -> 'texts' ->> 'SUMMARY', ''), 20000) || ' '
            || left(coalesce(details -> 'texts' ->> 'OBJECTIVES', ''), 20000)), 'B')
        || setweight(to_tsvector('pg_catalog.swedish', left(coalesce(details -> 'texts' ->> 'BACKGROUND', ''), 20000) || ' '
            || left(coalesce(details -> 'texts' ->> 'ACTIVITIES', ''), 20000) || ' '
            || left(coalesce(details -> 'texts' ->> 'RELATED_INITIATIVES', ''), 20000)), 'D')
$$;

alter table funding_application
    add column telling_words tsvector generated always as (application_words(details)) stored,
    add column organisation text generated always as (details -> 'applicant' ->> 'organisationNumber') stored;

create index funding_application_by_telling_words on funding_application using gin (telling_words);
create index funding_application_by_organisation on funding_application (organisation);
