-- An officer's cases in one state: found, put in order of amount and counted beside the filters without leaving the index. Without it
-- all cases of the state, a quarter of a million perhaps, were gathered to be met with the officer's.
create index case_file_of_officer_in_status on case_file (officer, status, applied_amount, id)
    include (received, unit, laid_before, secrecy_provision, funds, municipalities);

-- What waits to be laid in an index is read through by every search until somebody does; a case has a dozen words, they are laid at once.
alter index case_file_by_search_words set (fastupdate = off);
alter index case_file_by_words set (fastupdate = off);
alter index case_file_by_fund set (fastupdate = off);
alter index case_file_by_municipality set (fastupdate = off);
alter index case_file_by_place set (fastupdate = off);
-- A long text has thousands of words: they may wait, but no more of them than a search reads in passing.
alter index search_entry_by_words set (gin_pending_list_limit = 128);
alter index search_entry_by_all_words set (gin_pending_list_limit = 128);
