-- The list is narrowed to a small area; most cases name none, and take no room here.
create index case_file_by_small_area on case_file using gin (small_areas) where small_areas <> '{}';
