-- Withdrawn while they lay on somebody's table, cases stayed there: the delegate could not decide them, and a meeting with
-- one of them on its agenda could not be closed.
delete from delegated_matter d using case_file c
where c.id = d.case_file and c.status = 'WITHDRAWN' and not d.decided;

delete from agenda_wish w using case_file c
where c.id = w.case_file and c.status = 'WITHDRAWN';

delete from agenda_item a using case_file c
where c.id = a.case_file and c.status = 'WITHDRAWN' and a.state = 'ON_AGENDA';

update agenda_item a set position = n.place
from (select id, row_number() over (partition by meeting order by position) as place from agenda_item) n
where n.id = a.id and n.place <> a.position;
