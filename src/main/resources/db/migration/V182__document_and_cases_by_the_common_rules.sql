-- What never changes is guarded by the one function for it.
drop trigger issued_document_kept on issued_document;
drop trigger issued_document_no_truncate on issued_document;
drop function issued_document_is_kept();
create trigger issued_document_stays before update or delete on issued_document
    for each row execute function refuse_change('an issued document is never changed or removed');
create trigger issued_document_stays_all before truncate on issued_document
    for each statement execute function refuse_change('an issued document is never changed or removed');

-- The queues are of units and officers that exist; what a case names is looked up from their side, too.
alter table case_file add foreign key (unit) references unit;
alter table case_file add foreign key (officer) references account;
create index case_file_by_unit on case_file (unit);
