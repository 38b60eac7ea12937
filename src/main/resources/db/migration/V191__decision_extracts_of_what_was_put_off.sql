-- Protokollsutdrag also of what the committee put off: without a decision, but with its paragraph and its reason.
alter table minutes_extract alter column decision drop not null;
alter table minutes_extract
    add column put_off   text,
    add column paragraph integer,
    add column reason    text;
alter table minutes_extract add constraint minutes_extract_put_off
    check (put_off in ('TABLED', 'REFERRED_BACK'));
alter table minutes_extract add constraint minutes_extract_of_one_thing
    check ((decision is null) = (put_off is not null));
alter table minutes_extract add constraint minutes_extract_put_off_said
    check (num_nulls(put_off, paragraph, reason) in (0, 3));
create unique index minutes_extract_of_item on minutes_extract (meeting, case_file) where put_off is not null;
