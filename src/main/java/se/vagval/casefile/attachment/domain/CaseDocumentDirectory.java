package se.vagval.casefile.attachment.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.vagval.casefile.CaseDocuments;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.SupplementRequest;
import se.vagval.casefile.domain.Supplementing;
import se.vagval.document.DocumentFormat;
import se.vagval.identity.CaseReader;
import se.vagval.web.Swedish;

/** Lists and opens what is filed in a case. */
@Service
@CaseReader
class CaseDocumentDirectory implements CaseDocuments {

    private final AttachmentFiling attachments;
    private final Supplementing supplements;

    CaseDocumentDirectory(AttachmentFiling attachments, Supplementing supplements) {
        this.attachments = attachments;
        this.supplements = supplements;
    }

    /** A letter that was taken back before it was sent is no paper of the case. */
    @Override
    public List<CaseDocument> of(CaseFileId id) {
        return Stream.concat(
                        attachments.attachmentsOf(id).stream().map(CaseDocumentDirectory::document),
                        supplements.requestsOf(id).stream()
                                .filter(it -> !it.letter().isWithdrawn())
                                .map(CaseDocumentDirectory::document))
                .sorted(Comparator.comparing(CaseDocument::day))
                .toList();
    }

    @Override
    public byte[] open(CaseFileId id, CaseDocument document) {
        return switch (document.kind()) {
            case ATTACHMENT -> attachments.open(id, document.id()).content();
            case SUPPLEMENT_LETTER ->
                supplements.letter(id, document.id(), DocumentFormat.PDF).file();
        };
    }

    private static CaseDocument document(Attachment it) {
        return new CaseDocument(
                Kind.ATTACHMENT,
                it.getId(),
                it.name(),
                it.mediaType(),
                LocalDate.ofInstant(it.filedAt(), Swedish.ZONE));
    }

    private static CaseDocument document(SupplementRequest it) {
        return new CaseDocument(Kind.SUPPLEMENT_LETTER, it.id(), "", DocumentFormat.PDF.mediaType(), it.requestedOn());
    }
}
