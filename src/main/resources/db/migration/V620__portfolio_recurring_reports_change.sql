-- What is changed of a report that comes back is changed over the version that was seen.
alter table recurring_report
    add column version    integer not null default 1,
    add column changed_by varchar(100) references account (id),
    add column changed_at timestamptz;
update recurring_report set changed_by = made_by, changed_at = made_at;
alter table recurring_report
    alter column changed_by set not null,
    alter column changed_at set not null;
