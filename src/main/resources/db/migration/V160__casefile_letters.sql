-- A supplement is a letter: to whom, when somebody says that it was sent and how, and whether it was taken back before that.
-- What was asked for before letters were kept has no day of sending: nobody has said one.
alter table supplement_request
    add column addressee    text not null default '',
    add column sent_on      date,
    add column sent_way     varchar(20),
    add column sent_by      varchar(100),
    add column sent_at      timestamptz,
    add column withdrawn_by varchar(100),
    add column withdrawn_at timestamptz;

update supplement_request r set addressee = (select c.applicant from case_file c where c.id = r.case_file);
alter table supplement_request alter column addressee drop default;

-- A question names the gate that waits for it; those asked before belong to none.
update supplement_request r
   set questions = coalesce((select jsonb_agg(jsonb_build_object('gate', '', 'text', q.text) order by q.at)
                               from jsonb_array_elements_text(r.questions) with ordinality as q (text, at)), '[]')
 where jsonb_typeof(r.questions -> 0) = 'string';

alter table supplement_request add constraint supplement_request_sent
    check (num_nulls(sent_on, sent_way, sent_by, sent_at) in (0, 4));
alter table supplement_request add constraint supplement_request_sent_way
    check (sent_way in ('EMAIL', 'MAIL', 'DIGITAL_MAILBOX', 'E_SERVICE', 'HANDED_OVER'));
alter table supplement_request add constraint supplement_request_withdrawn
    check (num_nulls(withdrawn_by, withdrawn_at) in (0, 2) and (withdrawn_at is null or sent_at is null));
alter table supplement_request add constraint supplement_request_answer_to_what_was_sent
    check (answered_at is null or sent_at is not null) not valid;
alter table supplement_request add constraint supplement_request_answer_after_sending
    check (answered_on >= sent_on);

drop index supplement_request_open;
create unique index supplement_request_open on supplement_request (case_file)
    where answered_at is null and withdrawn_at is null;

-- The case's clock: since when it stands, and for how many days it has stood.
alter table case_file
    add column clock_stopped_on   date,
    add column clock_stopped_days integer not null default 0 check (clock_stopped_days >= 0);
