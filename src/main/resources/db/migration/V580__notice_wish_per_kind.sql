-- What somebody wants otherwise than for the rest. Present choices go on for every kind, and for those that come later.
create table notice_wish (
    account varchar(100) not null references notice_choice (account) on delete cascade,
    kind    varchar(40)  not null check (kind ~ '^[A-Z][A-Z_]{2,39}$'),
    wish    varchar(20)  not null check (wish in ('AT_ONCE', 'DAILY', 'NEVER')),
    primary key (account, kind)
);
