-- What the writing page shows of the latest return, so that it need not read the round as well.
alter table statement add column last_return jsonb;
