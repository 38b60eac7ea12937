-- A call may have hundreds of cases, shown fifty at a time, those tied last first.
drop index case_call_of_call;
create index case_call_of_call on case_call (call, tied_at desc, case_file);
