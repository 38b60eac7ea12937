-- The letter to the applicant before a decision may go by mail, as that of a supplement does.
alter table party_communication
    add column mail_address  varchar(254),
    add column mail_subject  text,
    add column mail_text     text,
    add column mail_by       varchar(100),
    add column mail_at       timestamptz,
    add column mail_state    varchar(20) check (mail_state in ('WAITING', 'SENDING', 'SENT', 'STAYED')),
    add column mail_obstacle varchar(20)
        check (mail_obstacle in ('NO_ANSWER', 'NOT_SIGNED_IN', 'ADDRESS', 'SECRET', 'OVERTAKEN', 'UNCERTAIN'));
alter table party_communication add constraint party_communication_mail
    check (num_nulls(mail_address, mail_subject, mail_text, mail_by, mail_at, mail_state) in (0, 6)
       and (mail_state <> 'SENT' or sent_at is not null)
       and (mail_state <> 'STAYED' or mail_obstacle is not null));

-- The outbox names the kind of a letter beside its key; the database follows each kind to where it is kept.
alter table notice_mail drop constraint notice_mail_letter_fkey;
alter table notice_mail add column letter_kind varchar(20) check (letter_kind in ('SUPPLEMENT', 'COMMUNICATION'));
update notice_mail set letter_kind = 'SUPPLEMENT' where letter is not null;
alter table notice_mail
    add constraint notice_mail_letter_of_a_kind check (num_nulls(letter_kind, letter) in (0, 2)),
    add column supplement uuid generated always as (case letter_kind when 'SUPPLEMENT' then letter end) stored
        references supplement_request (id),
    add column communication uuid generated always as (case letter_kind when 'COMMUNICATION' then letter end) stored
        references party_communication (id);

-- Nothing is waited for in a case whose application was withdrawn; the letters before a decision of such cases stood as open.
update party_communication p set withdrawn_by = p.written_by, withdrawn_at = now()
from case_file c
where c.id = p.case_file and c.status = 'WITHDRAWN' and p.sent_at is null and p.withdrawn_at is null;
update party_communication p
set answer = '', answered_on = greatest(p.sent_on, current_date), answered_by = p.written_by, answered_at = now()
from case_file c
where c.id = p.case_file and c.status = 'WITHDRAWN' and p.sent_at is not null and p.answered_at is null;
