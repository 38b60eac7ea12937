-- Strategiindikatorer: what the region measures itself by toward the vision, under the goals of its strategy. A year that nobody has
-- said anything of has no row: missing is missing, never nought.
create table strategy_indicator (
    id         uuid primary key,
    version    integer      not null,
    name       text         not null check (name <> ''),
    goal       varchar(60)  not null,
    unit       text         not null check (unit <> ''),
    wanted     varchar(10)  not null check (wanted in ('HIGHER', 'LOWER', 'STEADY')),
    baseline   integer check (baseline between 1950 and 2100),
    source     text         not null check (source <> ''),
    changed_by varchar(100) not null,
    changed_at timestamptz  not null
);

create unique index strategy_indicator_name on strategy_indicator (name);

create table strategy_indicator_value (
    indicator uuid           not null references strategy_indicator,
    year      integer        not null check (year between 1950 and 2100),
    number    numeric(20, 4) not null,
    source    text           not null check (source <> ''),
    primary key (indicator, year)
);
