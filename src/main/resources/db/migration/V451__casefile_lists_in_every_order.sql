-- Lists of one state or one officer in another order than the day they came: read along an index of both, as by the day already.
-- Before, the order's index was walked until fifty had turned up, and of a rare officer among a million that is all of it.
create index case_file_by_status_title on case_file (status, title_order, id);
create index case_file_by_status_amount on case_file (status, applied_amount, id);
create index case_file_by_status_number on case_file (status, registry_order, id);
create index case_file_by_officer_title on case_file (officer, title_order, id);
create index case_file_by_officer_amount on case_file (officer, applied_amount, id);
create index case_file_by_officer_number on case_file (officer, registry_order, id);
