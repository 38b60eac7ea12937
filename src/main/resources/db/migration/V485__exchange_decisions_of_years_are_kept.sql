-- Årens beslut per utfall, kept as decisions are recorded, so that whoever asks every minute counts nothing anew. A correction draws off
-- the record that it replaces. Every decision adds a row instead of writing over one, so that nobody waits for anybody; now and
-- then the rows are drawn together, those excepted that somebody else is drawing together.
create table decision_year_sum (
    year      integer not null,
    outcome   text    not null,
    decisions bigint  not null,
    granted   bigint  not null
);

insert into decision_year_sum
select extract(year from d.decided_on)::integer, d.outcome, count(*), coalesce(sum(d.granted_amount), 0)
from decision d where not exists (select from decision later where later.replaces = d.id) group by 1, 2;

create function decision_summed() returns trigger language plpgsql as $$
begin
    insert into decision_year_sum
    values (extract(year from new.decided_on)::integer, new.outcome, 1, coalesce(new.granted_amount, 0));
    insert into decision_year_sum
    select extract(year from d.decided_on)::integer, d.outcome, -1, -coalesce(d.granted_amount, 0)
    from decision d where d.id = new.replaces;
    if random() < 0.02 then
        with drawn as (
            delete from decision_year_sum
            where ctid = any (array(select ctid from decision_year_sum for update skip locked))
            returning *)
        insert into decision_year_sum
        select year, outcome, sum(decisions), sum(granted) from drawn group by year, outcome
        having sum(decisions) <> 0 or sum(granted) <> 0;
    end if;
    return null;
end
$$;

create trigger decision_summed after insert on decision for each row execute function decision_summed();
