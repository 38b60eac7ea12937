-- When what the papers say of the union's part was last changed. Nothing is known of what was recorded before this.
alter table case_funding add column eu_recorded_at timestamptz;
