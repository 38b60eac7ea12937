-- Avisering: what one person is told about one case. The act that told it is named, so that telling twice is impossible.
create table notice (
    id         uuid primary key,
    recipient  varchar(100) not null references account (id),
    kind       varchar(40)  not null check (kind in ('ASSIGNED', 'SUBMITTED', 'RETURNED', 'COMMENTED', 'APPROVED', 'PROPOSED',
                   'REFERRED_BACK', 'DECIDED', 'CORRECTED', 'SUPPLEMENT_ANSWERED', 'DUE_SOON', 'OVERDUE')),
    case_file  uuid         not null references case_file (id),
    actor      varchar(100) references account (id),
    due        date,
    told_at    timestamptz  not null,
    read_at    timestamptz
);

create index notice_of_recipient on notice (recipient, told_at desc, id);
create index notice_unread on notice (recipient) where read_at is null;
create index notice_of_case on notice (case_file);
create unique index notice_due_once on notice (recipient, kind, case_file, due) where due is not null;

-- How a person wants to be told besides in the portal.
create table notice_choice (
    account varchar(100) primary key references account (id),
    wish    varchar(20)  not null check (wish in ('AT_ONCE', 'DAILY', 'NEVER')),
    address varchar(254) not null,
    check (wish = 'NEVER' or address <> '')
);

-- Utgående brev: written in the act's own transaction, sent afterwards. SENDING is taken by one sender; whoever finds a row
-- left in it does not know whether it went, and never sends it again by itself.
create table notice_mail (
    id          uuid primary key,
    account     varchar(100) not null references account (id),
    address     varchar(254) not null,
    notice      uuid unique references notice (id),
    day         date,
    waiting     integer      not null check (waiting > 0),
    state       varchar(20)  not null check (state in ('WAITING', 'SENDING', 'SENT', 'FAILED', 'UNCERTAIN')),
    attempts    integer      not null default 0,
    made_at     timestamptz  not null,
    next_try_at timestamptz  not null,
    tried_at    timestamptz,
    sent_at     timestamptz,
    problem     varchar(20) check (problem in ('UNREACHABLE', 'SIGN_IN', 'ADDRESS', 'STOPPED')),
    check ((notice is null) <> (day is null)),
    check ((state = 'SENT') = (sent_at is not null))
);

create unique index notice_mail_once_a_day on notice_mail (account, day) where day is not null;
create index notice_mail_to_send on notice_mail (next_try_at) where state in ('WAITING', 'SENDING');
create index notice_mail_with_trouble on notice_mail (made_at desc) where state <> 'SENT';
