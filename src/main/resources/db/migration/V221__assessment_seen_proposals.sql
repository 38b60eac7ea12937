-- Sedda förslag: which proposals the officer has seen, what the own level was before, and what was decided after.
alter table assessment add column seen_proposals jsonb;
