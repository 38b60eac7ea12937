-- Until somebody has opened what was handed in, the officer may take it back.
alter table statement_round add column opened_by varchar(100);
alter table statement_round add column opened_at timestamptz;
alter table statement_round add column taken_back_at timestamptz;
alter table statement_round add constraint statement_round_opened check ((opened_by is null) = (opened_at is null));
alter table statement_round add constraint statement_round_taken_back_unopened
    check (taken_back_at is null or opened_at is null);

-- What a manager has approved: one part with the fingerprint of its words. Other words are another part to approve.
create table statement_part_approval (
    id           uuid primary key,
    statement_id uuid         not null references statement (id),
    part         varchar(12)  not null,
    hash         varchar(64)  not null,
    approved_by  varchar(100) not null,
    approved_at  timestamptz  not null,
    unique (statement_id, part, hash)
);

-- A statement may be opened again for a new edition; the earlier ones stay as they were.
alter table statement_edition drop constraint statement_edition_statement_id_key;
alter table statement_edition drop constraint statement_edition_case_file_key;
alter table statement_edition add column number integer not null default 1;
alter table statement_edition alter column number drop default;
alter table statement_edition add constraint statement_edition_number unique (statement_id, number);
create index statement_edition_of_case on statement_edition (case_file, number);

create or replace function statement_block_is_frozen() returns trigger language plpgsql as
$$
begin
    if exists (select from statement s where s.id = new.statement_id and s.status = 'APPROVED') then
        raise exception 'an approved statement never changes';
    end if;
    return new;
end
$$;

create or replace function statement_is_frozen() returns trigger language plpgsql as
$$
begin
    if old.status = 'APPROVED' and new.status <> 'RETURNED' then
        raise exception 'an approved statement never changes';
    end if;
    return new;
end
$$;
