-- What a source's page adds up stands in the indexes, so that a hundred thousand grants are read without their rows.
drop index funding_year_of_source;
create index funding_year_of_source on funding_year (source, year, decided_on) include (amount, case_file);
drop index case_funding_of_source;
create index case_funding_of_source on case_funding (source, decided_on) include (granted, case_file) where granted is not null;
create index case_file_incoming on case_file (received) include (id, applied_amount, municipalities, funds)
    where registered_at is not null;
