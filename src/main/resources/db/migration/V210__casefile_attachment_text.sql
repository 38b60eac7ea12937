-- The words of an attachment, read once when it is filed (or first asked for), so that they can be read beside a criterion
-- and cited. Empty when the file has none; the file itself stays what counts.
create table attachment_text (
    attachment uuid primary key references attachment,
    words      text not null
);
comment on table attachment_text is 'Bilagans text: the words of a PDF or Word file that was filed';
