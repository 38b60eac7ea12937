package se.vagval.assessment.domain;

import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.FormalChecks;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;

/** Answers what other modules ask about assessments. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class AssessmentDirectory implements Assessments {

    private final AssessmentRepository assessments;
    private final CaseFiles caseFiles;
    private final FormalChecks checks;
    private final Framework framework;
    private final Profiles profiles;
    private final ChainHints chainHints;
    private final Clock clock;

    AssessmentDirectory(
            AssessmentRepository assessments,
            CaseFiles caseFiles,
            FormalChecks checks,
            Framework framework,
            Profiles profiles,
            ChainHints chainHints,
            Clock clock) {
        this.clock = clock;
        this.chainHints = chainHints;
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.checks = checks;
        this.framework = framework;
        this.profiles = profiles;
    }

    @Override
    public AssessmentProfile profileOf(CaseFileId id) {
        var summary = caseFiles.summaryOf(id);
        return profiles.profile(judged(summary), factsOf(summary));
    }

    @Override
    public List<MissingPart> missingOf(CaseFileId id) {
        return new MissingParts(id, judged(caseFiles.summaryOf(id))).list();
    }

    @Override
    public Report reportOf(CaseFileId id) {
        var summary = caseFiles.summaryOf(id);
        var judged = judged(summary);
        return new Report(profiles.profile(judged, factsOf(summary)), new MissingParts(id, judged).list());
    }

    @Override
    public Map<CaseFileId, Set<UserId>> judgesOf(Collection<CaseFileId> ids) {
        var cases = ids.stream().map(CaseFileId::value).toList();
        return assessments.judgesOf(cases).stream()
                .collect(Collectors.groupingBy(
                        it -> CaseFileId.of(it.getCaseFile()),
                        Collectors.mapping(it -> UserId.of(it.getPerson()), Collectors.toSet())));
    }

    @Override
    @Transactional
    public void handedOn(CaseFileId id) {
        var summary = caseFiles.summaryOf(id);
        var assessment = assessments.findByCaseFile(id.value());
        assessment.ifPresent(it -> decideWhatStands(it, summary.judgedBy(framework)));
        chainHints.handedOn(summary, assessment);
    }

    /** A level that stood before the proposal was seen is decided by being handed on, also where nothing was saved after. */
    private void decideWhatStands(Assessment assessment, FrameworkVersion version) {
        version.dimensions()
                .forEach(weighed -> assessment.changeSeen(seen -> seen.decided(
                        weighed.code(), subject -> Standing.of(assessment, weighed, subject), clock.instant())));
    }

    private Profiles.CaseFacts factsOf(CaseFileSummary summary) {
        return new Profiles.CaseFacts(summary, checks.gatesOf(summary.id()), caseFiles.supportOf(summary.id()));
    }

    private Judged judged(CaseFileSummary summary) {
        var assessment = assessments.findByCaseFile(summary.id().value());
        return new Judged(assessment, summary.judgedBy(framework));
    }
}
