-- Words joined by a stroke are words of their own: 2021-2027 is found by either year, kultur/turism by each of the two.
alter table search_entry drop column vector;
alter table search_entry add column vector tsvector generated always as (
    setweight(to_tsvector('swedish'::regconfig, regexp_replace(heading, '[._/-]+', ' ', 'g')), 'A')
    || setweight(to_tsvector('swedish'::regconfig, regexp_replace(words, '[._/-]+', ' ', 'g')), 'D')) stored;
create index search_entry_by_words on search_entry using gin (vector);
