-- Uppföljning av åtgärder: how it went with a measure of RUS-säkring, line by line; what has been told stays told. A measure is
-- known by the fingerprint of its words, since the list it stands in is replaced as a whole.
create table measure_follow_up (
    id          uuid primary key,
    case_file   uuid         not null references case_file (id),
    measure     varchar(64)  not null check (measure ~ '^[0-9a-f]{64}$'),
    text        text         not null,
    state       varchar(20)  not null check (state in ('UNDER_WAY', 'DONE', 'DROPPED')),
    note        text         not null,
    told_by     varchar(100) not null,
    told_at     timestamptz  not null
);
comment on table measure_follow_up is 'Uppföljning av en åtgärd: its state with a note, newest last';
create index measure_follow_up_by_case on measure_follow_up (case_file, measure, told_at desc);
create trigger measure_follow_up_stays before update or delete on measure_follow_up
    for each row execute function refuse_change();
create trigger measure_follow_up_stays_all before truncate on measure_follow_up
    for each statement execute function refuse_change();
