-- Remiss till samisk part (26 § förvaltningslagen): what was asked of whom, when it went and when an answer was wished; and what
-- came back. Both stay as they were noted; an answer is noted once, an empty one says that none came.
create table sami_referral (
    id        uuid primary key,
    case_file uuid         not null references case_file (id),
    party     varchar(200) not null check (party <> ''),
    question  text         not null check (question <> ''),
    sent_on   date         not null,
    sent_way  varchar(20)  not null check (sent_way in ('EMAIL', 'MAIL', 'DIGITAL_MAILBOX', 'E_SERVICE', 'HANDED_OVER')),
    due       date         not null check (due >= sent_on),
    sent_by   varchar(100) not null,
    sent_at   timestamptz  not null
);
comment on table sami_referral is 'Remiss till samisk part: the question, to whom, and by which day';
create index sami_referral_by_case on sami_referral (case_file, sent_at);
create trigger sami_referral_stays before update or delete on sami_referral
    for each row execute function refuse_change();
create trigger sami_referral_stays_all before truncate on sami_referral
    for each statement execute function refuse_change();

create table sami_referral_answer (
    referral    uuid primary key references sami_referral (id),
    answer      text         not null,
    answered_on date         not null,
    noted_by    varchar(100) not null,
    noted_at    timestamptz  not null
);
comment on table sami_referral_answer is 'Svar på en remiss till samisk part; empty when none came';
create trigger sami_referral_answer_stays before update or delete on sami_referral_answer
    for each row execute function refuse_change();
create trigger sami_referral_answer_stays_all before truncate on sami_referral_answer
    for each statement execute function refuse_change();
