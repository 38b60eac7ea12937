-- Papers as the files they became. The subject is an edition or another thing that never changes; what it is, its kind tells.
create table issued_document (
    id        uuid primary key,
    subject   uuid        not null,
    kind      varchar(40) not null check (kind <> ''),
    format    varchar(8)  not null check (format in ('PDF', 'DOCX')),
    file      bytea       not null,
    sha256    char(64)    not null check (sha256 = encode(sha256(file), 'hex')),
    issued_at timestamptz not null,
    unique (subject, kind, format)
);

-- The files are compressed already.
alter table issued_document alter column file set storage external;

create function issued_document_is_kept() returns trigger language plpgsql as
$$
begin
    raise exception 'an issued document is never changed or removed';
end
$$;

create trigger issued_document_kept
    before update or delete on issued_document
    for each row execute function issued_document_is_kept();

create trigger issued_document_no_truncate
    before truncate on issued_document
    for each statement execute function issued_document_is_kept();
