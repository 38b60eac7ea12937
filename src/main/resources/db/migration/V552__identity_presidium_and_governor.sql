-- Styrande aktörer: the presidium of the committee, elected among its members, and the county governor, who reads what is published.
alter table account_role drop constraint account_role_role;
alter table account_role add constraint account_role_role check (role in (
    'REGISTRAR', 'CASE_OFFICER', 'REGIONAL_STRATEGIST', 'SUBJECT_EXPERT', 'UNIT_MANAGER', 'FRAMEWORK_STEWARD',
    'DEVELOPMENT_DIRECTOR', 'COMMITTEE_SECRETARY', 'ELECTED_REPRESENTATIVE', 'PRESIDIUM', 'PAYMENT_OFFICER', 'ANALYST',
    'MUNICIPAL_READER', 'COUNTY_GOVERNOR', 'EXTERNAL_READER', 'ARCHIVIST', 'AUDITOR', 'DATA_PROTECTION_OFFICER',
    'SYSTEM_ADMINISTRATOR'));
