package se.vagval.casefile.attachment.domain;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.casefile.CaseEvidence;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.SignedIn;

/** Reads answers and attachments as text; a file filed before words were kept is read when it is first asked for. */
@Service
@SignedIn
@Transactional(readOnly = true)
class CaseEvidenceDirectory implements CaseEvidence {

    private final AttachmentTextRepository texts;
    private final AttachmentContentRepository contents;
    private final TransactionTemplate apart;

    CaseEvidenceDirectory(
            AttachmentTextRepository texts,
            AttachmentContentRepository contents,
            PlatformTransactionManager transactions) {
        this.texts = texts;
        this.contents = contents;
        this.apart = new TransactionTemplate(transactions);
        this.apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public List<FiledText> filedTextsOf(CaseFileId id) {
        return texts.ofCase(id.value()).stream()
                .filter(it -> it.kind() == Kind.SUPPLEMENT || AttachmentText.isReadable(it.mediaType()))
                .map(it -> new FiledText(it.kind(), it.id(), it.name(), it.day(), wordsOf(it)))
                .filter(it -> !it.text().isBlank())
                .toList();
    }

    private String wordsOf(AttachmentTextRepository.Row row) {
        var known = row.words();
        if (known != null) {
            return known;
        }
        var words = AttachmentText.of(row.mediaType(), contents.of(row.id()));
        apart.executeWithoutResult(it -> texts.keep(row.id(), words));
        return words;
    }
}
