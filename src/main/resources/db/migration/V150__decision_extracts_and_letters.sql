-- Protokollsutdrag: what the minutes say of one decision, attested and laid back into its case.
create table minutes_extract (
    id           uuid primary key,
    decision     uuid        not null unique references decision,
    meeting      uuid        not null references meeting,
    case_file    uuid        not null references case_file (id),
    reservations text        not null,
    conflicts    text        not null,
    adjusted_on  date        not null,
    published_on date,
    attested_by  text        not null,
    name         text        not null check (name <> ''),
    title        text        not null,
    in_place_of  text        not null,
    attested_at  timestamptz not null,
    check (published_on >= adjusted_on)
);

create index minutes_extract_of_case on minutes_extract (case_file, attested_at desc);
create index minutes_extract_of_meeting on minutes_extract (meeting);
create trigger minutes_extract_stays before update or delete on minutes_extract
    for each row execute function refuse_change();
create trigger minutes_extract_is_kept before truncate on minutes_extract
    for each statement execute function refuse_change();

-- Beslutsbrev: one to each addressee of one record of a decision.
create table decision_letter (
    id           uuid primary key,
    decision     uuid        not null references decision,
    case_file    uuid        not null references case_file (id),
    addressee    text        not null check (addressee <> ''),
    role         text        not null check (role in ('APPLICANT', 'CO_FINANCIER', 'NAMED')),
    applicant    text        not null,
    appeal_track text        not null check (appeal_track in ('LEGALITY_REVIEW', 'NO_APPEAL', 'ADMINISTRATIVE')),
    made_by      text        not null,
    name         text        not null check (name <> ''),
    title        text        not null,
    made_at      timestamptz not null,
    unique (decision, addressee)
);

create index decision_letter_of_case on decision_letter (case_file, made_at desc);
create trigger decision_letter_stays before update or delete on decision_letter
    for each row execute function refuse_change();
create trigger decision_letter_is_kept before truncate on decision_letter
    for each statement execute function refuse_change();

-- What became of a letter: sent one day in one way, or kept back for a reason. Said once.
create table letter_sending (
    letter      uuid primary key references decision_letter,
    way         text        not null check (way in ('EMAIL', 'MAIL', 'DIGITAL_MAILBOX', 'HANDED_OVER', 'KEPT_BACK')),
    sent_on     date,
    reason      text        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null,
    check ((way = 'KEPT_BACK') = (sent_on is null)),
    check ((way = 'KEPT_BACK') = (reason <> ''))
);

create trigger letter_sending_stays before update or delete on letter_sending
    for each row execute function refuse_change();
create trigger letter_sending_is_kept before truncate on letter_sending
    for each statement execute function refuse_change();
