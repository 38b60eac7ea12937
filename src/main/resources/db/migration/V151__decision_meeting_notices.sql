-- Kallelse: what the members were sent, with the pages each paper had in the packet. From then on changes are marked.
create table meeting_notice (
    id      uuid primary key,
    meeting uuid        not null unique references meeting,
    content jsonb       not null,
    sent_by text        not null,
    name    text        not null check (name <> ''),
    title   text        not null,
    sent_at timestamptz not null
);

create trigger meeting_notice_stays before update or delete on meeting_notice
    for each row execute function refuse_change();
create trigger meeting_notice_is_kept before truncate on meeting_notice
    for each statement execute function refuse_change();

alter table meeting add column notice_sent_at timestamptz;
