-- Marked cases are few, and drawn off the figures that leave the region.
create index portfolio_case_secret on portfolio_case (case_file) where secret;
