-- A grant that a corrected decision takes back, once all of it has come back, leaves its day: the years that gave the money and got
-- it back stand in their frames as they were, without a grant.
alter table case_funding drop constraint case_funding_check1;
alter table case_funding add constraint case_funding_granted_on_a_day check (granted is null or decided_on is not null);
