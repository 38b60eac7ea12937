-- Påpekanden: what was shown in a case, and what came of it. Of the subject only a fingerprint; nobody is named.
create table shown_hint (
    case_file    uuid        not null references case_file (id) on delete cascade,
    place        varchar(40) not null,
    code         varchar(40) not null,
    subject      varchar(16) not null,
    shown_at     timestamptz not null,
    acted_at     timestamptz,
    handed_on_at timestamptz,
    primary key (case_file, place, code, subject)
);
comment on table shown_hint is 'Påpekanden: what was shown in a case, whether it was gone after a later save, and whether the work was handed on with it';
create index shown_hint_by_day on shown_hint (shown_at, code);
