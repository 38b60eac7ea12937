-- What runs on after the decision is a list of the officer's own; those who have had thousands of cases have a few that do.
create index case_file_running_of_officer on case_file (officer, received, id)
    where status in ('DISPATCHED', 'AWAITING_CO_FUNDER', 'PROJECT_RUNNING', 'FINAL_REPORTED');
