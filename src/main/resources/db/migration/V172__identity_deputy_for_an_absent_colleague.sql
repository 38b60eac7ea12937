-- A deputy for somebody who is away is proposed by one and confirmed by another; whoever names the own deputy needs nobody.
alter table deputy add column confirmed_by varchar(100);
alter table deputy add column confirmed_at timestamptz;
alter table deputy add constraint deputy_takes_two
    check (confirmed_by is null or (confirmed_by <> appointed_by and confirmed_by <> deputy));
