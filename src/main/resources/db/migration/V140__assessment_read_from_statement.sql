-- An assessment that was read out of a statement written elsewhere: what that is silent on is unknown, not unfinished.
alter table assessment add column read_from_statement boolean not null default false;
comment on column assessment.read_from_statement is 'Bedömningen är läst ur ett färdigt utlåtande';
