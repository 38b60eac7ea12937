-- Medundertecknande: whoever a statement names, besides those who wrote and approved it, signs it before its papers are sent.
create table co_signature (
    id             uuid primary key,
    case_file      uuid        not null references case_file (id),
    statement_hash varchar(64) not null check (length(statement_hash) = 64),
    signed_by      text        not null,
    name           text        not null check (name <> ''),
    title          text        not null,
    unit           text        not null,
    signed_at      timestamptz not null,
    unique (case_file, statement_hash, signed_by)
);

create trigger co_signature_stays before update or delete on co_signature
    for each row execute function refuse_change();
create trigger co_signature_is_kept before truncate on co_signature
    for each statement execute function refuse_change();
