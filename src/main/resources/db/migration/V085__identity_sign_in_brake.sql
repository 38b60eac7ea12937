-- Wrong passwords, counted per account and address in one statement each. '*' stands for any account or any address,
-- '-' for all names that nobody has, so that strangers cannot fill the table with names of their own.
create table sign_in_brake (
    account      varchar(100) not null,
    address      varchar(60)  not null,
    tries        integer      not null check (tries >= 0),
    last_try     timestamptz  not null,
    closed_until timestamptz,
    succeeded_at timestamptz,
    primary key (account, address)
);

-- A session carries the number it was begun with; a higher one ends it.
alter table account
    drop column failed_tries,
    drop column closed_until,
    add column session_number integer not null default 0;
