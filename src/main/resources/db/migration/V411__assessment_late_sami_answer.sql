-- An answer may come after it was noted that none had come: both stand, each of them once.
alter table sami_referral_answer
    drop constraint sami_referral_answer_pkey,
    add column came boolean not null generated always as (answer <> '') stored,
    add primary key (referral, came);
