-- Nothing is waited for in a case whose application was withdrawn; the letters of such cases that had been sent stood as open.
update supplement_request r
set answer = '', answered_on = greatest(r.sent_on, current_date), answered_by = r.requested_by, answered_at = now()
from case_file c
where c.id = r.case_file and c.status = 'WITHDRAWN' and r.sent_at is not null and r.answered_at is null;

-- An archived case is open to nobody outside; its shares stood as open on the manager's page.
update case_share s set closed_by = s.opened_by, closed_at = now()
from case_file c where c.id = s.case_file and s.closed_at is null and c.status = 'ARCHIVED';
