-- Flytt till en annan ramverksversion: which case, from and to, and the officer's reason.
create table framework_move (
    id           uuid primary key,
    case_file    uuid        not null references case_file,
    from_version varchar(20) not null references framework_version,
    to_version   varchar(20) not null references framework_version,
    reason       text        not null,
    moved_by     text        not null,
    moved_at     timestamptz not null,
    check (from_version <> to_version)
);

create index framework_move_case on framework_move (case_file);

create trigger framework_move_stays before update or delete on framework_move
    for each row execute function refuse_change();
create trigger framework_move_stays_all before truncate on framework_move
    for each statement execute function refuse_change();
