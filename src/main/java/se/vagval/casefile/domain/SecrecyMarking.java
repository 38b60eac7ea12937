package se.vagval.casefile.domain;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseMarkedSecret;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.SecrecyMark;
import se.vagval.casefile.domain.CaseAct.SecrecyMarked;
import se.vagval.identity.Registrar;
import se.vagval.identity.UserId;
import se.vagval.web.EditedMeanwhileRefusal;

/** Sekretessmarkering: set, changed or taken away by who registers or handles the case. */
@Service
@Transactional
@Registrar
public class SecrecyMarking {

    private final CaseAccess access;
    private final CaseFileRepository caseFiles;
    private final ApplicationEventPublisher events;

    SecrecyMarking(CaseAccess access, CaseFileRepository caseFiles, ApplicationEventPublisher events) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.events = events;
    }

    /** The mark as it stands, and the version of the case that it stands in. */
    public record Standing(@Nullable SecrecyMark mark, long version) {}

    /** Refuses unless the person may mark the case. */
    @Transactional(readOnly = true)
    public Standing standing(CaseFileId id, UserId person) {
        var caseFile = access.open(CasePermission.MARK, id, person);
        return new Standing(caseFile.secrecyMark().orElse(null), caseFile.version());
    }

    /**
     * @param mark nothing takes the mark away
     * @param seen the version of the case that the mark was set on
     */
    public void mark(CaseFileId id, UserId person, @Nullable SecrecyMark mark, long seen) {
        var caseFile = access.open(CasePermission.MARK, id, person);
        EditedMeanwhileRefusal.requireSame(seen, caseFile.version());
        if (!caseFile.secrecyMark().equals(Optional.ofNullable(mark))) {
            caseFile.markSecret(mark);
            events.publishEvent(new SecrecyMarked(id, person));
            if (mark != null) {
                caseFiles.hold(id.value());
                events.publishEvent(new CaseMarkedSecret(id, person));
            }
        }
    }
}
