package se.vagval.assessment.domain;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.MeasureState;
import se.vagval.assessment.domain.AssessmentAct.MeasureFollowed;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;

/** Uppföljning av åtgärder. A measure is followed to its end, also after the assessment is closed and the case decided. */
@Service
@Transactional
public class MeasureFollowing {

    private final CaseFiles caseFiles;
    private final AssessmentRepository assessments;
    private final MeasureFollowUpRepository followUps;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MeasureFollowing(
            CaseFiles caseFiles,
            AssessmentRepository assessments,
            MeasureFollowUpRepository followUps,
            ApplicationEventPublisher events,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.assessments = assessments;
        this.followUps = followUps;
        this.events = events;
        this.clock = clock;
    }

    /** How it goes with one measure. An end says how it ended. */
    @CaseOfficer
    public void follow(CaseFileId id, String measure, MeasureState state, String note, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        if (state.isEnd() && note.isBlank()) {
            throw new AssessmentRefusal(Reason.END_UNTOLD);
        }
        var followed = of(id).measures().stream()
                .filter(it -> it.key().equals(measure))
                .findFirst()
                .orElseThrow(() -> new AssessmentRefusal(Reason.NO_SUCH_MEASURE));
        var last = followed.told().isEmpty() ? null : followed.told().getFirst();
        if (last != null && last.state() == state && last.note().equals(note)) {
            return;
        }
        followUps.keep(
                id, new MeasureFollowUp(measure, followed.measure().text(), state, note, officer, clock.instant()));
        events.publishEvent(new MeasureFollowed(id, officer, state));
    }

    /** The measures of one case in the order they were planned, each with all that has been told of it. */
    @CaseReader
    @Transactional(readOnly = true)
    public Followed of(CaseFileId id) {
        var caseFile = caseFiles.summaryOf(id);
        var told = followUps.of(id);
        var measures = assessments
                .findByCaseFile(id.value())
                .map(it -> it.groundwork().measures().measures())
                .orElseGet(List::of)
                .stream()
                .map(it -> new FollowedMeasure(
                        id,
                        caseFile.registryNumber().value(),
                        caseFile.title(),
                        it,
                        told.stream()
                                .filter(line -> line.measure().equals(FollowedMeasure.keyOf(it.text())))
                                .toList()))
                .toList();
        return new Followed(caseFile, measures);
    }

    /** Ett ärendes åtgärder. */
    public record Followed(CaseFileSummary caseFile, List<FollowedMeasure> measures) {}

    /** What is left to follow in all the cases of an officer. */
    @CaseOfficer
    @Transactional(readOnly = true)
    public List<FollowedMeasure> openOf(UserId officer) {
        return followUps.openOf(officer);
    }
}
