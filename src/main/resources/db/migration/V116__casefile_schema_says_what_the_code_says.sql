-- One function for everything that never changes; a trigger may give the sentence it refuses with.
create or replace function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception '%', coalesce(tg_argv[0], 'rows of ' || tg_table_name || ' never change');
end
$$;

drop trigger audit_entry_append_only on audit_entry;
drop trigger audit_entry_no_truncate on audit_entry;
drop function audit_entry_is_append_only();
create trigger audit_entry_stays before update or delete on audit_entry
    for each row execute function refuse_change('the audit trail is append-only');
create trigger audit_entry_stays_all before truncate on audit_entry
    for each statement execute function refuse_change('the audit trail is append-only');

drop trigger received_file_stays on received_file;
drop trigger received_file_stays_all on received_file;
drop function received_file_stays();
create trigger received_file_stays before update or delete on received_file
    for each row execute function refuse_change('a received file is never changed');
create trigger received_file_stays_all before truncate on received_file
    for each statement execute function refuse_change('a received file is never changed');

drop trigger statement_edition_frozen on statement_edition;
drop trigger statement_edition_no_truncate on statement_edition;
drop function statement_edition_is_frozen();
create trigger statement_edition_stays before update or delete on statement_edition
    for each row execute function refuse_change('an approved statement never changes');
create trigger statement_edition_stays_all before truncate on statement_edition
    for each statement execute function refuse_change('an approved statement never changes');

create trigger decision_stays_all before truncate on decision
    for each statement execute function refuse_change();
create trigger brief_edition_stays_all before truncate on brief_edition
    for each statement execute function refuse_change();

create trigger file_note_stays before update or delete on file_note
    for each row execute function refuse_change();
create trigger file_note_stays_all before truncate on file_note
    for each statement execute function refuse_change();
create trigger conflict_declaration_stays before update or delete on conflict_declaration
    for each row execute function refuse_change();
create trigger conflict_declaration_stays_all before truncate on conflict_declaration
    for each statement execute function refuse_change();
create trigger funding_application_stays before update or delete on funding_application
    for each row execute function refuse_change();
create trigger funding_application_stays_all before truncate on funding_application
    for each statement execute function refuse_change();
create trigger attachment_stays before update or delete on attachment
    for each row execute function refuse_change();
create trigger attachment_stays_all before truncate on attachment
    for each statement execute function refuse_change();
create trigger attachment_content_stays before update or delete on attachment_content
    for each row execute function refuse_change();
create trigger attachment_content_stays_all before truncate on attachment_content
    for each statement execute function refuse_change();

-- What belongs to a case, or to a framework version, belongs to one that exists.
alter table case_file add foreign key (framework_version) references framework_version;
alter table statement_edition add foreign key (framework_version) references framework_version;
alter table brief_edition add foreign key (case_file) references case_file;
alter table agenda_item add foreign key (case_file) references case_file;
alter table delegated_matter add foreign key (case_file) references case_file;
alter table official_report add foreign key (case_file) references case_file;
alter table decision_brief add foreign key (case_file) references case_file;
alter table decision add foreign key (case_file) references case_file;

-- Closed choices, as the code closes them.
alter table case_file add constraint case_file_status check (status in (
    'IDEA', 'RECEIVED', 'REGISTERED', 'FORMAL_CHECK', 'SUPPLEMENT_REQUESTED', 'UNDER_ASSESSMENT', 'IN_REVIEW', 'RETURNED',
    'STATEMENT_APPROVED', 'PARTY_COMMUNICATION', 'AT_COMMITTEE', 'AT_DELEGATE', 'TABLED', 'DECIDED', 'DISPATCHED',
    'AWAITING_CO_FUNDER', 'PROJECT_RUNNING', 'FINAL_REPORTED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN'));
alter table case_file add constraint case_file_resume_status check (resume_status in (
    'IDEA', 'RECEIVED', 'REGISTERED', 'FORMAL_CHECK', 'SUPPLEMENT_REQUESTED', 'UNDER_ASSESSMENT', 'IN_REVIEW', 'RETURNED',
    'STATEMENT_APPROVED', 'PARTY_COMMUNICATION', 'AT_COMMITTEE', 'AT_DELEGATE', 'TABLED', 'DECIDED', 'DISPATCHED',
    'AWAITING_CO_FUNDER', 'PROJECT_RUNNING', 'FINAL_REPORTED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN'));
alter table case_file add constraint case_file_project_type
    check (project_type in ('PRE_STUDY', 'IMPLEMENTATION', 'FRAMEWORK'));
alter table case_file add constraint case_file_applied_amount check (applied_amount >= 0);
alter table case_file add constraint case_file_secrecy_is_whole
    check (num_nulls(secrecy_provision, secrecy_date, secrecy_authority) in (0, 3));
alter table file_note add constraint file_note_kind check (kind in ('PRE_DIALOGUE', 'FILE_NOTE'));
alter table supplement_request add constraint supplement_request_answered
    check (num_nulls(answer, answered_on, answered_by, answered_at) in (0, 4));
alter table attachment add constraint attachment_size check (size >= 0);
alter table attachment add constraint attachment_sha256 check (sha256 ~ '^[0-9a-f]{64}$');
alter table statement add constraint statement_recommendation check (recommendation in (
    'PRIORITISE', 'PRIORITISE_WITH_CONDITIONS', 'REQUEST_SUPPLEMENT', 'DECLINE'));
alter table statement_block add constraint statement_block_code check (code in (
    'B1', 'B2', 'B3', 'B4', 'B5', 'B6', 'B7', 'B8', 'B9', 'B10', 'B11', 'B12', 'B13'));
alter table account_role add constraint account_role_role check (role in (
    'REGISTRAR', 'CASE_OFFICER', 'REGIONAL_STRATEGIST', 'SUBJECT_EXPERT', 'UNIT_MANAGER', 'FRAMEWORK_STEWARD',
    'DEVELOPMENT_DIRECTOR', 'COMMITTEE_SECRETARY', 'ELECTED_REPRESENTATIVE', 'PAYMENT_OFFICER', 'ANALYST',
    'MUNICIPAL_READER', 'ARCHIVIST', 'AUDITOR', 'DATA_PROTECTION_OFFICER', 'SYSTEM_ADMINISTRATOR'));
