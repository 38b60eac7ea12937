-- Mottagare av kvartalsrapporten, outside the portal; who leaves the list stays to be read.
create table quarter_receiver (
    id         uuid primary key,
    name       varchar(200) not null check (name <> ''),
    address    varchar(254) not null check (address <> ''),
    mailbox    text         not null generated always as (lower(address)) stored,
    added_by   varchar(100) not null,
    added_at   timestamptz  not null,
    removed_by varchar(100),
    removed_at timestamptz,
    check (num_nulls(removed_by, removed_at) in (0, 2))
);
create unique index quarter_receiver_once on quarter_receiver (mailbox) where removed_at is null;

-- Utskick: an edition goes to an address once; how far it came is told here.
create table quarter_letter (
    id         uuid primary key,
    edition    uuid         not null references quarter_edition,
    name       varchar(200) not null,
    address    varchar(254) not null,
    mailbox    text         not null generated always as (lower(address)) stored,
    state      varchar(20)  not null check (state in ('WAITING', 'SENDING', 'SENT', 'STAYED')),
    obstacle   varchar(20)  check (obstacle in ('NO_ANSWER', 'NOT_SIGNED_IN', 'ADDRESS', 'OVERTAKEN', 'UNCERTAIN')),
    sent_by    varchar(100) not null,
    changed_at timestamptz  not null,
    check (state <> 'STAYED' or obstacle is not null)
);
create unique index quarter_letter_once on quarter_letter (edition, mailbox);

-- The outbox carries them beside the letters of cases.
alter table notice_mail drop constraint notice_mail_letter_kind_check;
alter table notice_mail add constraint notice_mail_letter_kind_check
    check (letter_kind in ('SUPPLEMENT', 'COMMUNICATION', 'QUARTER'));
alter table notice_mail add column quarter_letter uuid
    generated always as (case letter_kind when 'QUARTER' then letter end) stored references quarter_letter (id);

-- A notice may be of what was published instead of a case.
alter table notice alter column case_file drop not null;
alter table notice add column about varchar(40);
alter table notice add constraint notice_of_one_thing check (num_nulls(case_file, about) = 1);
create unique index notice_about_once on notice (recipient, kind, about) where about is not null;
