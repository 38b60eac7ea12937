-- Yttrandets avsändning: when an edition's regional opinion went to the fund's authority, and how. Said once.
create table sent_opinion (
    edition     uuid primary key references statement_edition (id),
    way         text        not null check (way in ('EMAIL', 'MAIL', 'DIGITAL_MAILBOX', 'E_SERVICE', 'HANDED_OVER')),
    sent_on     date        not null,
    recorded_by text        not null,
    recorded_at timestamptz not null
);

create trigger sent_opinion_stays before update or delete on sent_opinion
    for each row execute function refuse_change();
create trigger sent_opinion_is_kept before truncate on sent_opinion
    for each statement execute function refuse_change();
