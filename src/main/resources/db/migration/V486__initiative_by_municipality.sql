-- A municipality's page lists the initiatives that work there.
create index initiative_by_municipality on initiative using gin (municipalities);
