package se.vagval.casefile.attachment.domain;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.domain.CaseAct.AttachmentFiled;
import se.vagval.database.Fingerprint;
import se.vagval.identity.CaseReader;
import se.vagval.identity.Registrar;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;

/** Bilagor. Files are inspected before they are kept, and given out only as files. */
@Service
@Transactional
public class AttachmentFiling {

    private final AttachmentRepository attachments;
    private final AttachmentContentRepository contents;
    private final AttachmentTextRepository texts;
    private final FileInspection inspection;
    private final CaseInsight insight;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AttachmentFiling(
            AttachmentRepository attachments,
            AttachmentContentRepository contents,
            AttachmentTextRepository texts,
            FileInspection inspection,
            CaseInsight insight,
            ApplicationEventPublisher events,
            Clock clock) {
        this.attachments = attachments;
        this.contents = contents;
        this.texts = texts;
        this.inspection = inspection;
        this.insight = insight;
        this.events = events;
        this.clock = clock;
    }

    /** The same file sent twice is kept once. */
    @Registrar
    public void file(CaseFileId id, UserId filer, String name, byte[] content) {
        requireMayFile(id, filer);
        var inspected = inspection.inspect(name, content);
        var hash = Fingerprint.of(inspected.content());
        if (attachments.existsByCaseFileAndNameAndSha256(id.value(), inspected.name(), hash)) {
            return;
        }
        var attachment = attachments.saveAndFlush(new Attachment(
                id, inspected.name(), inspected.kind(), inspected.content().length, hash, filer, clock.instant()));
        contents.keep(attachment.getId(), inspected.content());
        texts.keep(attachment.getId(), AttachmentText.of(attachment.mediaType(), inspected.content()));
        events.publishEvent(new AttachmentFiled(id, filer, inspected.name(), hash));
    }

    @Registrar
    @Transactional(readOnly = true)
    public void requireMayFile(CaseFileId id, UserId filer) {
        insight.require(CasePermission.FILE, id, filer);
    }

    @CaseReader
    @Transactional(readOnly = true)
    public List<Attachment> attachmentsOf(CaseFileId id) {
        return attachments.findByCaseFileOrderByFiledAtDesc(id.value());
    }

    @CaseReader
    @Transactional(readOnly = true)
    public File open(CaseFileId id, UUID attachment) {
        var found = attachments
                .findByIdAndCaseFile(attachment, id.value())
                .orElseThrow(() -> new NotFoundRefusal("attachment"));
        return new File(found, contents.of(attachment));
    }

    /** An attachment with its bytes. */
    public record File(Attachment attachment, byte[] content) {}
}
