-- Medlens summor, kept as they change: a page about a source reads what each year comes to, never the grants behind it. Each case
-- has its shares; a share that changes is drawn off and added within the act that changed it, so that a rule which asks whether a
-- grant fits its frame has every grant there is before it.
create function funding_is_undecided(status text) returns boolean language sql immutable as $$
    select status in ('REGISTERED', 'FORMAL_CHECK', 'SUPPLEMENT_REQUESTED', 'UNDER_ASSESSMENT', 'IN_REVIEW', 'RETURNED',
                      'STATEMENT_APPROVED', 'PARTY_COMMUNICATION', 'AT_COMMITTEE', 'AT_DELEGATE', 'TABLED')
$$;

-- What a case stands for in the sums. of_year is when something was decided that falls on year. A case without a source stands under
-- its funds; UNPLANNED holds them all, since the first source that has one of them carries it.
create view funding_share_source as
select y.case_file, 'APPLIED' as kind, y.source::text as source, '' as fund, y.year, 0 as of_year, '' as place,
       0::bigint as cases, y.amount
from funding_year y join case_file c on c.id = y.case_file and funding_is_undecided(c.status)
where y.decided_on is null and y.source is not null
union all
select c.id, 'UNPLANNED', '', array_to_string(c.funds, ','), 0, 0, '', 0, c.applied_amount
from case_file c
where funding_is_undecided(c.status) and c.funds <> '{}' and not exists (select from funding_year y where y.case_file = c.id)
union all
select case_file, 'GRANTED', source, '', extract(year from decided_on)::integer, 0, '', 1, granted
from case_funding where granted is not null and source is not null
union all
select case_file, 'CLAIMED', source, '', year, extract(year from decided_on)::integer, '', 0, amount
from funding_year where decided_on is not null and source is not null
union all
select case_file, 'PAID', source, '', extract(year from paid_on)::integer, 0, '', 0, sum(amount)::bigint
from funding_payment where withdrawn_at is null group by 1, 3, 5
union all
select case_file, kind, source, '', frame_year, extract(year from reversed_on)::integer, '', 0, sum(amount)::bigint
from funding_reversal group by 1, 2, 3, 5, 6
union all
select came.case_file, told.kind, came.source, came.fund, came.year, 0, told.place, 1, told.amount
from (
    select c.id as case_file, coalesce(f.source, '') as source, coalesce(k.fund, '') as fund,
           extract(year from c.received)::integer as year, c.applied_amount, f.granted, c.municipalities
    from case_file c
    left join case_funding f on f.case_file = c.id
    left join lateral (select distinct fund from unnest(c.funds) as fund where f.source is null) k on true
    where c.registered_at is not null and coalesce(f.source, k.fund) is not null) came,
lateral (
    select 'CAME' as kind, '' as place, came.applied_amount as amount
    union all select 'CAME_GRANTED', '', came.granted where came.granted is not null
    union all select distinct 'CAME_PLACE', place, 0::bigint from unnest(came.municipalities) as place where came.granted is not null) told;

create table funding_share (
    case_file uuid    not null,
    kind      text    not null,
    source    text    not null,
    fund      text    not null,
    year      integer not null,
    of_year   integer not null,
    place     text    not null,
    cases     bigint  not null,
    amount    bigint  not null
);
create index funding_share_of_case on funding_share (case_file);

-- Every change adds rows instead of writing over one, so that nobody waits for anybody who acts on another case; now and then the
-- rows of a sum are drawn together, those excepted that somebody else is drawing together.
create table funding_sum (
    kind    text    not null,
    source  text    not null,
    fund    text    not null,
    year    integer not null,
    of_year integer not null,
    place   text    not null,
    cases   bigint  not null,
    amount  bigint  not null
);
create index funding_sum_of_year on funding_sum (kind, year);

insert into funding_share select * from funding_share_source;
insert into funding_sum
select kind, source, fund, year, of_year, place, sum(cases), sum(amount) from funding_share group by 1, 2, 3, 4, 5, 6;

create function funding_sums_drawn_together() returns void language sql as $$
    with drawn as (
        delete from funding_sum where ctid = any (array(
            select s.ctid from funding_sum s
            join (select kind, source, fund, year, of_year, place from funding_sum group by 1, 2, 3, 4, 5, 6 having count(*) > 1) many
                using (kind, source, fund, year, of_year, place)
            for update of s skip locked))
        returning *)
    insert into funding_sum
    select kind, source, fund, year, of_year, place, sum(cases), sum(amount) from drawn
    group by 1, 2, 3, 4, 5, 6 having sum(cases) <> 0 or sum(amount) <> 0
$$;

-- One at a time in a case, as its use cases are.
create function funding_share_counted(counted uuid) returns void language plpgsql as $$
begin
    perform from case_file where id = counted for no key update;
    with told as materialized (
        select * from funding_share_source where case_file = counted
    ), gone as (
        delete from funding_share where case_file = counted and (kind, source, fund, year, of_year, place, cases, amount)
            not in (select kind, source, fund, year, of_year, place, cases, amount from told)
        returning *
    ), come as (
        insert into funding_share
        select * from told where (kind, source, fund, year, of_year, place, cases, amount)
            not in (select kind, source, fund, year, of_year, place, cases, amount from funding_share where case_file = counted)
        returning *
    )
    insert into funding_sum
    select kind, source, fund, year, of_year, place, -cases, -amount from gone
    union all select kind, source, fund, year, of_year, place, cases, amount from come;
    if random() < 0.05 then
        perform funding_sums_drawn_together();
    end if;
end
$$;

create function funding_part_changed() returns trigger language plpgsql as $$
begin
    perform funding_share_counted(case tg_op when 'DELETE' then old.case_file else new.case_file end);
    return null;
end
$$;

create function funding_case_changed() returns trigger language plpgsql as $$
begin
    perform funding_share_counted(case tg_op when 'DELETE' then old.id else new.id end);
    return null;
end
$$;

create trigger case_file_share_begins after insert or delete on case_file
    for each row execute function funding_case_changed();
create trigger case_file_share_counted after update on case_file for each row
    when ((funding_is_undecided(old.status), old.funds, old.municipalities, old.applied_amount, old.received, old.registered_at)
          is distinct from
          (funding_is_undecided(new.status), new.funds, new.municipalities, new.applied_amount, new.received, new.registered_at))
    execute function funding_case_changed();
create trigger case_funding_counted after insert or update or delete on case_funding
    for each row execute function funding_part_changed();
create trigger funding_year_counted after insert or update or delete on funding_year
    for each row execute function funding_part_changed();
create trigger funding_payment_counted after insert or update or delete on funding_payment
    for each row execute function funding_part_changed();
create trigger funding_reversal_counted after insert or update or delete on funding_reversal
    for each row execute function funding_part_changed();
