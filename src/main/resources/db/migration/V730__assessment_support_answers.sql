-- Stödformens frågor: one more part of the groundwork, replaced as a whole.
alter table assessment add column support_answers jsonb;
