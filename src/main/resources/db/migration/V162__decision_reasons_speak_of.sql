-- What the officer's own reasons speak of, by their words: the code of a dimension.
alter table decision_brief
    add column reason_subjects jsonb not null default '{}' check (jsonb_typeof(reason_subjects) = 'object');
