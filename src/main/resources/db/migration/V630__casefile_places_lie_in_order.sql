-- Which fund is asked for which municipality, told beside the cases in rows that lie as the list does, latest received last: each fund,
-- each municipality, and each pair of them. A page of such a list, its number and the numbers beside its filters are read here in as
-- many steps as there are rows on it, however many cases there are. Kept by the database where the case is written.
create table case_place (
    place     text    not null,
    received  date    not null,
    case_file uuid    not null references case_file on delete cascade,
    -- whether a secrecy mark asks for a look at the case itself
    marked    boolean not null,
    -- what the place leaves open: the funds of a municipality, the municipalities of a fund
    others    text[]  not null,
    primary key (place, received, case_file) include (marked, others)
);
create index case_place_of_case on case_place (case_file);

create function case_places(case_file) returns table (place text, others text[]) language sql immutable as $$
    select distinct fund, $1.municipalities from unnest($1.funds) as fund
    union all select distinct municipality, $1.funds from unnest($1.municipalities) as municipality
    union all select distinct pair, '{}'::text[] from unnest($1.places) as pair
$$;

create function case_place_laid() returns trigger language plpgsql as $$
begin
    if tg_op = 'UPDATE' then
        delete from case_place where case_file = new.id;
    end if;
    insert into case_place (place, received, case_file, marked, others)
    select p.place, new.received, new.id, new.secrecy_provision is not null, p.others from case_places(new) as p;
    return null;
end
$$;
create trigger case_file_placed after insert on case_file for each row execute function case_place_laid();
create trigger case_file_placed_anew after update on case_file for each row
    when ((old.funds, old.municipalities, old.received, old.secrecy_provision is null)
        is distinct from (new.funds, new.municipalities, new.received, new.secrecy_provision is null))
    execute function case_place_laid();

insert into case_place (place, received, case_file, marked, others)
select p.place, c.received, c.id, c.secrecy_provision is not null, p.others from case_file c, case_places(c) as p;
