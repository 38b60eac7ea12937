package se.vagval.assessment.domain;

import static se.vagval.assessment.NextPhase.State.NOT_RAISED;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.assessment.NextPhase;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.CaseTold;
import se.vagval.casefile.Unsettled;
import se.vagval.strategy.ProjectType;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** What the case itself tells of a pre-study's next phase, and asks about before the case is closed. */
@Component
class PhaseTold implements CaseTold, Unsettled {

    /** Only a pre-study that got its money comes to this; one that was refused has no next phase to tell of. */
    private static final CaseStatus ENDED = CaseStatus.FINAL_REPORTED;

    private final PhaseFollowing phases;
    private final CaseFiles caseFiles;
    private final Words words;

    PhaseTold(PhaseFollowing phases, CaseFiles caseFiles, Words words) {
        this.phases = phases;
        this.caseFiles = caseFiles;
        this.words = words;
    }

    @Override
    public List<Line> of(CaseFileSummary caseFile) {
        var phase = phases.phaseOf(caseFile);
        var known = phase.state() != null;
        return caseFile.projectType() == ProjectType.PRE_STUDY && (known || caseFile.status() == ENDED)
                ? List.of(new Line(
                        "assessment.part.NEXT_PHASE", told(phase), caseFile.id().address("nasta-fas")))
                : List.of();
    }

    private String told(NextPhase phase) {
        if (phase.state() == null) {
            return words.message("assessment.phase.untold");
        }
        var state = words.of(phase.state());
        return phase.laterCase().isBlank() ? state : words.message("assessment.phase.told", state, phase.laterCase());
    }

    /** One that has not come about yet is asked about too: now is when it is known. */
    @Override
    public List<Link> leftIn(CaseFileId id) {
        var caseFile = caseFiles.summaryOf(id);
        var state = phases.phaseOf(caseFile).state();
        if (caseFile.projectType() != ProjectType.PRE_STUDY
                || caseFile.status() != ENDED
                || state != null && state != NOT_RAISED) {
            return List.of();
        }
        var key = state == null ? "assessment.phase.unsettled" : "assessment.phase.unsettled.then";
        return List.of(Link.to(words.message(key), id.address("nasta-fas")));
    }
}
