package se.vagval.casefile.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseAct.AssessmentOpened;
import se.vagval.casefile.domain.CaseAct.FormalCheckStarted;
import se.vagval.casefile.domain.CaseAct.GatesJudged;
import se.vagval.casefile.domain.CaseAct.RefusalPrepared;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion.Gate;
import se.vagval.web.EditedMeanwhileRefusal;

/** Formell kontroll. The officer judges the gates of the case's framework version, and then opens the assessment. */
@Service
@Transactional
@CaseOfficer
@NamedInterface("work")
public class FormalChecking {

    private final CaseAccess access;
    private final CaseFileRepository caseFiles;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormalChecking(
            CaseAccess access,
            CaseFileRepository caseFiles,
            Framework framework,
            ApplicationEventPublisher events,
            Clock clock) {
        this.access = access;
        this.caseFiles = caseFiles;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    /** @return the version of the case after it */
    public long start(CaseFileId id, UserId officer) {
        var caseFile = access.requireOfficer(id, officer);
        caseFile.startFormalCheck();
        events.publishEvent(new FormalCheckStarted(id, officer));
        return caseFiles.saveAndFlush(caseFile).version();
    }

    /**
     * Saves the verdicts that changed.
     *
     * @param seen the version of the case that the verdicts were given on
     * @return whether anything did
     */
    public boolean judge(CaseFileId id, UserId officer, Map<String, GateVerdict> verdicts, long seen) {
        var caseFile = access.requireOfficer(id, officer);
        EditedMeanwhileRefusal.requireSame(seen, caseFile.version());
        var known = gatesOf(caseFile);
        var judgements = new TreeMap<String, GateJudgement>();
        verdicts.forEach((code, verdict) -> {
            if (known.contains(code)) {
                judgements.put(
                        code, new GateJudgement(verdict.outcome(), verdict.note(), officer.value(), clock.instant()));
            }
        });
        var changed = caseFile.judge(judgements);
        if (!changed.isEmpty()) {
            var inOrder = known.stream().filter(changed::contains).toList();
            events.publishEvent(new GatesJudged(id, officer, String.join(", ", inOrder)));
        }
        return !changed.isEmpty();
    }

    /** To assessment: every gate judged, no obstacle. */
    public void openAssessment(CaseFileId id, UserId officer) {
        var caseFile = access.requireOfficer(id, officer);
        caseFile.startAssessment(Set.copyOf(gatesOf(caseFile)));
        events.publishEvent(new AssessmentOpened(id, officer));
    }

    /**
     * To assessment for a case whose statement was written elsewhere: how its gates were judged then is not known, and
     * nothing is said of them here.
     */
    public void openFinished(CaseFileId id, UserId officer) {
        access.requireOfficer(id, officer).startAssessment(Set.of());
        events.publishEvent(new AssessmentOpened(id, officer));
    }

    /** To assessment although an obstacle was found, in order to argue a refusal. */
    public void prepareRefusal(CaseFileId id, UserId officer) {
        access.requireOfficer(id, officer).prepareRefusal();
        events.publishEvent(new RefusalPrepared(id, officer));
    }

    private List<String> gatesOf(CaseFile caseFile) {
        return framework.version(caseFile.frameworkVersion()).gates().stream()
                .map(Gate::code)
                .toList();
    }
}
