-- A registry number is sought by how it begins, or by how it goes on after the letters of the committee: RUN/117, 117/2026. Compared
-- character by character, so that the order of the index is that of the beginnings in whatever language the database sorts.
create index case_file_by_number_beginning on case_file ((registry_number collate "C"));
create index case_file_by_short_number on case_file ((substr(registry_number, strpos(registry_number, '/') + 1) collate "C"));
