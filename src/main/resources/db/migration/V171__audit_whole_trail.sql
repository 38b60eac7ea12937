-- The auditor reads the whole trail, page by page, newest first.
create index audit_entry_newest on audit_entry (at desc, subject desc, seq desc);
