package se.vagval.casefile.check.domain;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseProgress;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.domain.CaseAct.GatesJudged;
import se.vagval.hint.Hints;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.Gate;
import se.vagval.strategy.HintCode;
import se.vagval.web.EditedMeanwhileRefusal;

/** Formell kontroll. The officer judges the gates of the case's framework version, and then opens the assessment. */
@Service
@Transactional
@CaseOfficer
public class FormalChecking {

    private final CaseFiles caseFiles;
    private final CaseProgress progress;
    private final FormalCheckRepository checks;
    private final Framework framework;
    private final GateHints seen;
    private final Hints hints;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FormalChecking(
            CaseFiles caseFiles,
            CaseProgress progress,
            FormalCheckRepository checks,
            Framework framework,
            GateHints seen,
            Hints hints,
            ApplicationEventPublisher events,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.progress = progress;
        this.checks = checks;
        this.framework = framework;
        this.seen = seen;
        this.hints = hints;
        this.events = events;
        this.clock = clock;
    }

    @CaseReader
    @Transactional(readOnly = true)
    public CheckedGates of(CaseFileId id) {
        return checks.findById(id.value()).map(CheckedGates::of).orElse(CheckedGates.NONE);
    }

    /** Whether verdicts are taken while the case stands there. */
    public boolean isOpen(CaseStatus status) {
        return FormalCheck.isOpenIn(status);
    }

    /** @return the version of the check after it */
    public long start(CaseFileId id, UserId officer) {
        progress.formalCheckStarted(id, officer);
        return checks.saveAndFlush(new FormalCheck(id)).version();
    }

    /**
     * Saves the verdicts that changed.
     *
     * @param version the version of the check that the verdicts were given on
     * @return whether anything did
     */
    public boolean judge(CaseFileId id, UserId officer, Map<String, GateVerdict> verdicts, long version) {
        caseFiles.requireOfficer(id, officer);
        var check = begun(id);
        EditedMeanwhileRefusal.requireSame(version, check.version());
        var known = gatesOf(id);
        var judgements = new TreeMap<String, GateJudgement>();
        verdicts.forEach((code, verdict) -> {
            if (known.contains(code)) {
                judgements.put(
                        code, new GateJudgement(verdict.outcome(), verdict.note(), officer.value(), clock.instant()));
            }
        });
        var changed = check.judge(judgements, CaseStatus.valueOf(checks.heldStatus(id.value())));
        if (!changed.isEmpty()) {
            var inOrder = known.stream().filter(changed::contains).toList();
            events.publishEvent(new GatesJudged(id, officer, String.join(", ", inOrder)));
        }
        seen.saved(id, CheckedGates.of(check).outcomes());
        return !changed.isEmpty();
    }

    /** To assessment: every gate judged, no obstacle, and a word wherever a plain fault is let pass. */
    public void openAssessment(CaseFileId id, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        var check = begun(id);
        check.requirePassed(gatesOf(id));
        if (seen.areUnexplained(id, check)) {
            throw new CaseRefusal(CaseRefusal.Reason.FAULT_UNEXPLAINED);
        }
        hints.handedOn(id.value(), HintCode.Room.CHECK);
        progress.assessmentOpened(id, officer);
    }

    /** To assessment although an obstacle was found, in order to argue a refusal. */
    public void prepareRefusal(CaseFileId id, UserId officer) {
        caseFiles.requireOfficer(id, officer);
        begun(id).requireObstacle();
        hints.handedOn(id.value(), HintCode.Room.CHECK);
        progress.refusalPrepared(id, officer);
    }

    private FormalCheck begun(CaseFileId id) {
        return checks.findLocked(id.value()).orElseThrow(() -> new CaseRefusal(CaseRefusal.Reason.WRONG_STATE));
    }

    private List<String> gatesOf(CaseFileId id) {
        return framework.version(caseFiles.summaryOf(id).frameworkVersion()).gates().stream()
                .map(Gate::code)
                .toList();
    }
}
