-- A sharing ends with the mark, and does not come back when that is taken away.
update case_share s set closed_by = s.opened_by, closed_at = now()
from case_file c where c.id = s.case_file and s.closed_at is null and c.secrecy_provision is not null;
