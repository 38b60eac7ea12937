-- Anmälan av delegationsbeslut: which decisions the paper of a meeting tells of by the number of their case alone. It is
-- decided once, by the mark the case bore when the meeting was closed, and is then the same for every reader.
alter table reported_decision add column nameless boolean not null default false;

update reported_decision r set nameless = true
from decision d
join case_file c on c.id = d.case_file
where d.id = r.decision and c.secrecy_provision is not null;
