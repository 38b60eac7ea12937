-- Who stands behind a case is told by its application, which may be corrected. What was copied here once was read by nobody.
drop index case_funding_of_organisation;
drop index watched_condition_of_organisation;
alter table case_funding drop column organisation;
alter table watched_condition drop column organisation;
