-- Tankeprov: what somebody who reads a meeting's papers would grant of them, kept for that person alone.
create table portfolio_scenario (
    id       uuid primary key,
    meeting  date         not null,
    owner    varchar(100) not null,
    name     varchar(120) not null,
    frame    bigint check (frame >= 0),
    grants   jsonb        not null,
    saved_at timestamptz  not null
);
create index portfolio_scenario_of_owner on portfolio_scenario (owner, meeting, saved_at);
