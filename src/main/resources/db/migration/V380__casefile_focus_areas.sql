-- Fokusområden: the areas of the region's plans that a case is tied to, by their codes; the version is that of the tie alone.
alter table case_file
    add column focus_areas    text[] not null default '{}',
    add column focus_version  bigint not null default 0,
    add column focus_tied_by  varchar(100),
    add column focus_tied_at  timestamptz;
