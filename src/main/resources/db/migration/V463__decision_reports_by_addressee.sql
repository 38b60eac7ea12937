-- A report is kept once for each of those it was sent to. What the delegate has got stays the file it became.
insert into issued_document (id, subject, kind, format, file, sha256, issued_at)
select gen_random_uuid(), d.subject, 'REPORT_TO_DELEGATE', d.format, d.file, d.sha256, d.issued_at
from issued_document d
where d.kind = 'REPORT' and d.subject in (select edition from delegated_matter);
