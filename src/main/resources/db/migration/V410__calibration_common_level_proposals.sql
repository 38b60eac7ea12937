-- Which proposal of a common level was read: the same level may be proposed anew with another reason.
alter table second_grade add column proposals integer not null default 0;
