-- A file is read when it comes; what it was read as stays with it, however busy the machine is or whatever a later portal
-- would read. Files from before have none and are read again, by the map they came by.
alter table received_file add column reading text;

-- What waited unread was never received; no portal with such files has been released.
delete from intake_batch;
alter table intake_batch add column mapping_number integer not null;
alter table intake_batch_file add column reading text not null;
