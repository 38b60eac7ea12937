-- An answer to a comment on the statement is told like the comment itself.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('ASSIGNED', 'SUBMITTED', 'RETURNED', 'COMMENTED',
    'COMMENT_ANSWERED', 'APPROVED', 'PROPOSED', 'REFERRED_BACK', 'DECIDED', 'CORRECTED', 'SUPPLEMENT_ANSWERED', 'DUE_SOON',
    'OVERDUE'));
