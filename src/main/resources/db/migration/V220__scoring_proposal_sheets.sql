-- Förslagsblad: what the service proposed for an application as it read then, by the reading guide as it was then. What has
-- been shown to a person is never changed; another text or another guide gives another sheet.
create table proposal_sheet (
    id                uuid primary key,
    case_file         uuid        not null references case_file (id),
    framework_version text        not null references framework_version (id),
    guide_sha256      text        not null check (guide_sha256 ~ '^[0-9a-f]{64}$'),
    read_sha256       text        not null check (read_sha256 ~ '^[0-9a-f]{64}$'),
    content           jsonb       not null,
    proposed_at       timestamptz not null,
    unique (case_file, read_sha256, guide_sha256)
);
comment on table proposal_sheet is 'Förslagsblad: proposed levels with passages, for one text read by one guide';
create trigger proposal_sheet_stays before update or delete on proposal_sheet
    for each row execute function refuse_change();
create trigger proposal_sheet_stays_all before truncate on proposal_sheet
    for each statement execute function refuse_change();
