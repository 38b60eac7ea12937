-- The open file of grants is read along this, some at a time: sorted all at once, a hundred thousand took longer than a question may.
create index portfolio_case_granted on portfolio_case (decided_on, registry_number) where granted > 0;
