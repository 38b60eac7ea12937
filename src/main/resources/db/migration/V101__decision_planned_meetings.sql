-- The secretary's work list: meetings that have not been closed, soonest first.
create index meeting_planned on meeting (meeting_date) where status = 'PLANNED';
