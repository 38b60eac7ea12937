-- Words of a case, for full text: everything between blanks and ordinary punctuation, in small letters. No dictionary: names
-- and numbers are searched as they are written, and a word is found by its beginning.
create function case_file_words(text) returns tsvector language sql immutable parallel safe as $$
    select array_to_tsvector(array_remove(regexp_split_to_array(lower($1), '[^0-9a-z\u0080-\U0010ffff]+'), ''))
$$;

-- Which funds are sought for which municipalities: what is rare together is often common apart.
create function case_file_places(funds text[], municipalities text[]) returns text[] language sql immutable parallel safe as $$
    select coalesce(array_agg(fund || ' ' || municipality), '{}') from unnest(funds) fund, unnest(municipalities) municipality
$$;

alter table case_file
    add column search_words tsvector generated always as (case_file_words(registry_number || ' ' || title || ' ' || applicant)) stored,
    add column places text[] generated always as (case_file_places(funds, municipalities)) stored;

create index case_file_by_search_words on case_file using gin (search_words);
create index case_file_by_place on case_file using gin (places);

-- The cases in which a person has declared a conflict are few; a list leaves them out without asking case by case.
create index conflict_declaration_of_person on conflict_declaration (person) where conflicted;
