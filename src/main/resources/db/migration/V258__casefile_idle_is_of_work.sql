-- Whoever says that nothing ties to a case opens it to read; that moves it no more than the reading does.
drop trigger audit_entry_facet on audit_entry;
create trigger audit_entry_facet after insert on audit_entry
    for each row when (new.act not in ('SecretCaseRead', 'NoConflictDeclared', 'ConflictDeclared'))
    execute function case_facet_moved();
