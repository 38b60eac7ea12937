-- A letter that waits in the outbox stays when its case is marked.
alter table supplement_request drop constraint supplement_request_mail_obstacle_check;
alter table supplement_request add constraint supplement_request_mail_obstacle_check
    check (mail_obstacle in ('NO_ANSWER', 'NOT_SIGNED_IN', 'ADDRESS', 'SECRET', 'UNCERTAIN'));
