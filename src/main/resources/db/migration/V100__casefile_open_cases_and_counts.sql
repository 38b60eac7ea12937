-- Work lists ask for cases that are not finished yet, oldest first. Most cases are finished; these indexes leave them out.
create index case_file_open_of_unit on case_file (unit, received, id)
    where status not in ('DISPATCHED', 'AWAITING_CO_FUNDER', 'PROJECT_RUNNING', 'FINAL_REPORTED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN');
create index case_file_open_of_unit_by_status on case_file (unit, status, received, id)
    where status not in ('DISPATCHED', 'AWAITING_CO_FUNDER', 'PROJECT_RUNNING', 'FINAL_REPORTED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN');
create index case_file_open_of_officer on case_file (officer, received, id)
    where status not in ('DISPATCHED', 'AWAITING_CO_FUNDER', 'PROJECT_RUNNING', 'FINAL_REPORTED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN');
create index case_file_open_by_received on case_file (received, id)
    where status not in ('DISPATCHED', 'AWAITING_CO_FUNDER', 'PROJECT_RUNNING', 'FINAL_REPORTED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN');
create index case_file_open_untaken on case_file (unit, received, id)
    where officer is null
      and status not in ('DISPATCHED', 'AWAITING_CO_FUNDER', 'PROJECT_RUNNING', 'FINAL_REPORTED', 'CLOSED', 'ARCHIVED', 'WITHDRAWN');

-- How many cases stand in each state, kept beside them. Every change adds a row instead of writing over one, so that nobody
-- waits for anybody and whatever is rolled back was never counted; now and then the rows are drawn together, those
-- excepted that somebody else is drawing together. The number of a state is the sum of its rows.
create table case_status_count (
    status varchar(30) not null,
    cases  bigint      not null
);

insert into case_status_count select status, count(*) from case_file group by status;

create function case_status_counted() returns trigger language plpgsql as $$
begin
    if tg_op <> 'INSERT' then
        insert into case_status_count values (old.status, -1);
    end if;
    if tg_op <> 'DELETE' then
        insert into case_status_count values (new.status, 1);
    end if;
    if random() < 0.02 then
        with drawn as (
            delete from case_status_count
            where ctid = any (array(select ctid from case_status_count for update skip locked))
            returning status, cases)
        insert into case_status_count
        select status, sum(cases) from drawn group by status having sum(cases) <> 0;
    end if;
    return null;
end
$$;

create trigger case_status_counted after insert or delete on case_file
    for each row execute function case_status_counted();
create trigger case_status_recounted after update on case_file
    for each row when (old.status is distinct from new.status) execute function case_status_counted();
