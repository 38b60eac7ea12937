-- Which kinds of notice there are is said once, in the code; the column says what a kind looks like.
alter table notice drop constraint if exists notice_kind_check;
alter table notice add constraint notice_kind_form check (kind ~ '^[A-Z][A-Z_]{2,39}$');
