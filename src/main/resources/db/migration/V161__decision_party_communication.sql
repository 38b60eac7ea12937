-- Kommunicering, FL 25 §: what a decision will rest on, told to the applicant in a letter. At most one waits for its answer.
create table party_communication (
    id             uuid primary key,
    version        bigint       not null,
    case_file      uuid         not null references case_file,
    statement_hash varchar(64)  not null,
    statement_date date         not null,
    proposal       text         not null check (proposal <> ''),
    grounds        jsonb        not null check (jsonb_typeof(grounds) = 'array'),
    written_by     varchar(100) not null,
    written_at     timestamptz  not null,
    addressee      text         not null check (addressee <> ''),
    due            date         not null,
    sent_on        date,
    sent_way       varchar(20) check (sent_way in ('EMAIL', 'MAIL', 'DIGITAL_MAILBOX', 'E_SERVICE', 'HANDED_OVER')),
    sent_by        varchar(100),
    sent_at        timestamptz,
    answer         text,
    answered_on    date,
    answered_by    varchar(100),
    answered_at    timestamptz,
    withdrawn_by   varchar(100),
    withdrawn_at   timestamptz,
    constraint party_communication_sent check (num_nulls(sent_on, sent_way, sent_by, sent_at) in (0, 4)),
    constraint party_communication_answered check (num_nulls(answer, answered_on, answered_by, answered_at) in (0, 4)),
    constraint party_communication_withdrawn
        check (num_nulls(withdrawn_by, withdrawn_at) in (0, 2) and (withdrawn_at is null or sent_at is null)),
    constraint party_communication_answer_to_what_was_sent check (answered_at is null or sent_at is not null),
    constraint party_communication_answer_after_sending check (answered_on >= sent_on)
);
create unique index party_communication_open on party_communication (case_file)
    where answered_at is null and withdrawn_at is null;
create index party_communication_by_case on party_communication (case_file, written_at);

-- Why somebody need not be told; never changed.
create table communication_waiver (
    id             uuid primary key,
    case_file      uuid         not null references case_file,
    statement_hash varchar(64)  not null,
    reason         text         not null check (reason <> ''),
    decided_by     varchar(100) not null,
    decided_at     timestamptz  not null
);
create index communication_waiver_by_case on communication_waiver (case_file, decided_at);
create trigger communication_waiver_kept before update or delete on communication_waiver
    for each row execute function refuse_change();
create trigger communication_waiver_no_truncate before truncate on communication_waiver
    for each statement execute function refuse_change();
