-- Brief and official report are approved by somebody who did not write them, with title and unit as they were that day.
create table paper_approval (
    id          uuid primary key,
    edition     uuid        not null references brief_edition,
    case_file   uuid        not null references case_file (id),
    approved_by text        not null,
    name        text        not null,
    title       text        not null,
    unit        text        not null,
    in_place_of text        not null,
    approved_at timestamptz not null,
    unique (edition, approved_by)
);

create index paper_approval_of_case on paper_approval (case_file, approved_at desc);
create trigger paper_approval_stays before update or delete on paper_approval
    for each row execute function refuse_change();
