-- Stickprov: which cases are judged anew is left to chance, and the seed lets anybody draw the same again.
create table calibration_draw (
    id         uuid primary key,
    seed       bigint       not null,
    wanted     integer      not null check (wanted between 1 and 50),
    candidates integer      not null,
    declined   integer      not null,
    drawn_by   varchar(100) not null references account (id),
    drawn_at   timestamptz  not null
);
create trigger calibration_draw_stays before update or delete on calibration_draw
    for each row execute function refuse_change();
create trigger calibration_draw_stays_all before truncate on calibration_draw
    for each statement execute function refuse_change();
alter table second_assessment add foreign key (draw) references calibration_draw (id);
alter table second_assessment add check ((kind = 'SAMPLE') = (draw is not null));
