-- Effektkedja and nästa fas: two more parts of the groundwork, each replaced as a whole.
alter table assessment
    add column effect_chain jsonb,
    add column next_phase jsonb;
-- The pre-study that a later case goes on from is found by that case's number.
create index assessment_by_later_case on assessment ((next_phase ->> 'laterCase')) where next_phase ->> 'laterCase' <> '';
