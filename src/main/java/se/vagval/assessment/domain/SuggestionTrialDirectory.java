package se.vagval.assessment.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.assessment.SuggestionTrials;
import se.vagval.assessment.domain.Profiles.CaseFacts;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseFiles.AppliedSupport;
import se.vagval.casefile.FormalChecks;
import se.vagval.identity.FrameworkSteward;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;

/** Tries the rules of a version on what has been judged, and on what somebody makes up. */
@Service
@Transactional(readOnly = true)
@FrameworkSteward
class SuggestionTrialDirectory implements SuggestionTrials {

    private final AssessmentRepository assessments;
    private final CaseFiles caseFiles;
    private final FormalChecks checks;
    private final Framework framework;
    private final Profiles profiles;
    private final SuggestionWords words;

    SuggestionTrialDirectory(
            AssessmentRepository assessments,
            CaseFiles caseFiles,
            FormalChecks checks,
            Framework framework,
            Profiles profiles,
            SuggestionWords words) {
        this.assessments = assessments;
        this.caseFiles = caseFiles;
        this.checks = checks;
        this.framework = framework;
        this.profiles = profiles;
        this.words = words;
    }

    @Override
    public List<Retrial> retry(Collection<CaseFileSummary> cases, FrameworkVersion other) {
        if (cases.isEmpty()) {
            return List.of();
        }
        var ids = cases.stream().map(CaseFileSummary::id).toList();
        var judged = judged(ids);
        var gates = checks.gatesOf(judged.keySet());
        var financing = caseFiles.financingOf(judged.keySet());
        return cases.stream()
                .filter(it -> judged.containsKey(it.id()))
                .map(it -> {
                    var facts = new CaseFacts(
                            it,
                            gates.getOrDefault(it.id(), Map.of()),
                            new AppliedSupport("", financing.getOrDefault(it.id(), List.of())));
                    var assessment = Optional.ofNullable(judged.get(it.id()));
                    var own = it.judgedBy(framework);
                    return new Retrial(
                            it,
                            profiles.suggestion(new Judged(assessment, own), facts),
                            profiles.suggestion(new Judged(assessment, other), facts));
                })
                .toList();
    }

    /** Both at once would multiply grades by links; in one transaction the second statement completes the first. */
    private Map<CaseFileId, Assessment> judged(List<CaseFileId> ids) {
        var values = ids.stream().map(CaseFileId::value).toList();
        assessments.withGrades(values);
        return assessments.withTargets(values).stream()
                .collect(Collectors.toMap(it -> CaseFileId.of(it.caseFile()), Function.identity()));
    }

    @Override
    public Suggestion tryOn(TrialProfile profile, FrameworkVersion version) {
        var facts = new RuleFacts(
                profile.grades(),
                profile.gates(),
                profile.projectType(),
                profile.decisivePartyMissing(),
                profile.openConditions());
        var trial = new RuleTable(version.rules()).tryOn(facts);
        return words.suggestion(trial, facts, OpenConditions.NONE, version);
    }
}
