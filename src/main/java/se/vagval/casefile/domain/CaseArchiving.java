package se.vagval.casefile.domain;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileArchived;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.domain.CaseAct.CaseArchived;
import se.vagval.identity.Archivist;
import se.vagval.identity.UserId;

/** Arkivering. A closed case becomes part of the archive: it can be read as it stands, and nothing in it changes any more. */
@Service
@Transactional
@Archivist
public class CaseArchiving {

    private final CaseAccess access;
    private final ArchivingRepository archivings;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CaseArchiving(CaseAccess access, ArchivingRepository archivings, ApplicationEventPublisher events, Clock clock) {
        this.access = access;
        this.archivings = archivings;
        this.events = events;
        this.clock = clock;
    }

    /** The case, while it can be archived. */
    @Transactional(readOnly = true)
    public CaseFileSummary closedCase(CaseFileId id, UserId archivist) {
        var caseFile = access.open(CasePermission.ARCHIVE, id, archivist);
        if (!CaseStep.ARCHIVE.isAllowedFrom(caseFile.status())) {
            throw new CaseRefusal(Reason.WRONG_STATE);
        }
        return Summaries.of(caseFile);
    }

    public void archive(CaseFileId id, LocalDate day, String reason, UserId archivist) {
        var caseFile = access.open(CasePermission.ARCHIVE, id, archivist);
        if (reason.isBlank() || day.isAfter(LocalDate.now(clock))) {
            throw new CaseRefusal(Reason.FIELDS_MISSING);
        }
        caseFile.advance(CaseStep.ARCHIVE);
        archivings.save(new Archiving(id, day, reason.strip(), archivist, clock.instant()));
        events.publishEvent(new CaseArchived(id, archivist, day.toString()));
        events.publishEvent(new CaseFileArchived(id, archivist));
    }
}
