-- One list of ways for every letter of a case; a letter that was kept back went no way at all.
alter table letter_sending disable trigger letter_sending_stays;
alter table letter_sending drop constraint letter_sending_way_check;
alter table letter_sending drop constraint letter_sending_check;
alter table letter_sending drop constraint letter_sending_check1;
alter table letter_sending alter column way drop not null;
update letter_sending set way = null where way = 'KEPT_BACK';
alter table letter_sending add constraint letter_sending_way_check
    check (way in ('EMAIL', 'MAIL', 'DIGITAL_MAILBOX', 'E_SERVICE', 'HANDED_OVER'));
alter table letter_sending add constraint letter_sending_sent check ((way is null) = (sent_on is null));
alter table letter_sending add constraint letter_sending_kept_back check ((way is null) = (reason <> ''));
alter table letter_sending enable trigger letter_sending_stays;
