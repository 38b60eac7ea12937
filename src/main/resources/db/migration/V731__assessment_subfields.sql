-- Delfält: the sub-fields of criteria, one more part of the groundwork, replaced as a whole.
alter table assessment add column subfields jsonb;
