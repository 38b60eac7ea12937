-- Statistikområden (DeSO, RegSO): where within its municipalities a case works, by code; the version is that of the areas alone.
alter table case_file
    add column small_areas         text[] not null default '{}',
    add column small_areas_version bigint not null default 0,
    add column small_areas_by      varchar(100),
    add column small_areas_at      timestamptz;
