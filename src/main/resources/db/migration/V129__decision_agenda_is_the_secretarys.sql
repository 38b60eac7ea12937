-- What has been changed on an agenda since it was sent out.
alter table meeting add column changes jsonb;

-- Officers propose, the secretary places: a case that waits, and the meeting its officer would have it on.
create table agenda_wish (
    case_file    uuid primary key references case_file (id),
    meeting_date date,
    proposed_by  text        not null,
    proposed_at  timestamptz not null
);

-- Delegated decisions are reported to the committee, each at one meeting.
create table reported_decision (
    decision uuid primary key references decision,
    meeting  uuid not null references meeting
);

create index reported_decision_of_meeting on reported_decision (meeting);
