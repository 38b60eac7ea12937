-- A mail to somebody who has left is not sent, and the administrator sees why.
alter table notice_mail drop constraint notice_mail_problem_check;
alter table notice_mail add constraint notice_mail_problem_check
    check (problem in ('UNREACHABLE', 'SIGN_IN', 'ADDRESS', 'STOPPED', 'ACCOUNT_CLOSED'));
update notice_choice set wish = 'NEVER', address = ''
where account in (select id from account where not enabled);
update notice_mail set state = 'FAILED', problem = 'ACCOUNT_CLOSED'
where state = 'WAITING' and account in (select id from account where not enabled);
