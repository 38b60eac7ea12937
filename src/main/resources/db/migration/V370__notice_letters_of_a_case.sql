-- A supplement's letter may go by mail: where to, in what words, who asked for it, and how far it came. That it was sent is said by sent_on.
alter table supplement_request
    add column mail_address  varchar(254),
    add column mail_subject  text,
    add column mail_text     text,
    add column mail_by       varchar(100),
    add column mail_at       timestamptz,
    add column mail_state    varchar(20) check (mail_state in ('WAITING', 'SENDING', 'SENT', 'STAYED')),
    add column mail_obstacle varchar(20) check (mail_obstacle in ('NO_ANSWER', 'NOT_SIGNED_IN', 'ADDRESS', 'UNCERTAIN'));
alter table supplement_request add constraint supplement_request_mail
    check (num_nulls(mail_address, mail_subject, mail_text, mail_by, mail_at, mail_state) in (0, 6)
       and (mail_state <> 'SENT' or sent_at is not null)
       and (mail_state <> 'STAYED' or mail_obstacle is not null));

-- The outbox carries such letters beside the notices. A letter stands there once at a time.
alter table notice_mail add column letter uuid references supplement_request (id);
alter table notice_mail drop constraint notice_mail_check;
alter table notice_mail add constraint notice_mail_of_one_thing check (num_nonnulls(notice, day, letter) = 1);
alter table notice_mail drop constraint notice_mail_problem_check;
alter table notice_mail add constraint notice_mail_problem_check
    check (problem in ('UNREACHABLE', 'SIGN_IN', 'ADDRESS', 'STOPPED', 'ACCOUNT_CLOSED', 'TAKEN_BACK'));
create unique index notice_mail_letter_once on notice_mail (letter) where state in ('WAITING', 'SENDING');
