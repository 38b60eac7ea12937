-- The numbered clauses and the conditions as they were decided, the papers it was decided on, and how it is appealed.
alter table decision add column clauses jsonb;
alter table decision add column conditions jsonb;
alter table decision add column edition uuid references brief_edition;
alter table decision add column appeal_track text check (appeal_track in ('LEGALITY_REVIEW', 'NO_APPEAL', 'ADMINISTRATIVE'));

-- Expediering: to whom a decision has been sent. A corrected decision is sent anew.
create table decision_dispatch (
    id         uuid primary key,
    decision   uuid        not null references decision,
    case_file  uuid        not null references case_file (id),
    addressees jsonb       not null,
    sent_by    text        not null,
    sent_at    timestamptz not null
);

create index decision_dispatch_of_case on decision_dispatch (case_file, sent_at desc);
create trigger decision_dispatch_stays before update or delete on decision_dispatch
    for each row execute function refuse_change();
