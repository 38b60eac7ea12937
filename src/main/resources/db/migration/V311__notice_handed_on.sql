-- Whoever loses a case to somebody else is told, too.
alter table notice drop constraint notice_kind_check;
alter table notice add constraint notice_kind_check check (kind in ('ASSIGNED', 'HANDED_ON', 'SUBMITTED', 'RETURNED',
    'COMMENTED', 'COMMENT_ANSWERED', 'APPROVED', 'PROPOSED', 'REFERRED_BACK', 'DECIDED', 'CORRECTED', 'SUPPLEMENT_ANSWERED',
    'DUE_SOON', 'OVERDUE'));
