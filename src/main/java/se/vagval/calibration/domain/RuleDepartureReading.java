package se.vagval.calibration.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.assessment.AssessmentProfile.Deciding;
import se.vagval.assessment.AssessmentProfile.DecidingKind;
import se.vagval.assessment.AssessmentProfile.RuleOutcome;
import se.vagval.assessment.SuggestionTrials;
import se.vagval.assessment.SuggestionTrials.Retrial;
import se.vagval.calibration.domain.RuleDepartures.Departure;
import se.vagval.calibration.domain.RuleDepartures.Line;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.identity.FrameworkSteward;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.statement.StatementSummary;
import se.vagval.statement.Statements;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;

/** Reads where the statements of the last year departed from the rules, in as many statements however many there are. */
@Service
@Transactional(readOnly = true)
@FrameworkSteward
public class RuleDepartureReading {

    static final int MOST = 1_000;
    private static final int MOST_SHOWN = 50;

    private final SubmittedCaseRepository submitted;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Users users;
    private final Statements statements;
    private final SuggestionTrials trials;
    private final Framework framework;
    private final Clock clock;

    RuleDepartureReading(
            SubmittedCaseRepository submitted,
            CaseFiles caseFiles,
            CaseInsight insight,
            Users users,
            Statements statements,
            SuggestionTrials trials,
            Framework framework,
            Clock clock) {
        this.submitted = submitted;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.users = users;
        this.statements = statements;
        this.trials = trials;
        this.framework = framework;
        this.clock = clock;
    }

    /** A statement with what the rule of its case's own version suggested, and why. */
    private record Said(Retrial trial, StatementSummary statement, RuleOutcome rule) {

        List<String> criteria() {
            return rule.decidedBy().stream()
                    .filter(it -> it.kind() == DecidingKind.GRADE)
                    .map(Deciding::subject)
                    .distinct()
                    .toList();
        }

        boolean departs() {
            return !statement.recommendation().equals(trial.before().recommendation());
        }
    }

    /** Of as many of the latest cases with a statement as are read; the day it is counted from is that of the oldest of them. */
    public RuleDepartures departures(UserId reader) {
        var yearAgo = LocalDate.now(clock).minusYears(1);
        var cases = submittedSince(yearAgo, reader);
        var said = said(cases);
        return new RuleDepartures(
                cases.size() < MOST ? yearAgo : cases.getLast().received(),
                said.size(),
                (int) said.stream().filter(Said::departs).count(),
                lines(said),
                said.stream()
                        .filter(Said::departs)
                        .limit(MOST_SHOWN)
                        .flatMap(it -> departure(it).stream())
                        .toList());
    }

    /** A draft may still come round to the rule, and is not among them. */
    private List<CaseFileSummary> submittedSince(LocalDate day, UserId reader) {
        var ids = submitted.submittedSince(day, insight.conditionsFor(users.person(reader)), MOST);
        var summaries = caseFiles.summariesOf(ids).stream().collect(Collectors.toMap(CaseFileSummary::id, it -> it));
        return ids.stream().map(summaries::get).toList();
    }

    private List<Said> said(List<CaseFileSummary> cases) {
        var ids = cases.stream().map(CaseFileSummary::id).toList();
        var said = statements.summariesOf(ids).stream().collect(Collectors.toMap(StatementSummary::caseFile, it -> it));
        return trials.retry(cases, framework.versions().getFirst()).stream()
                .flatMap(trial -> Optional.ofNullable(said.get(trial.caseFile().id()))
                        .flatMap(statement -> trial.before().fired().map(rule -> new Said(trial, statement, rule)))
                        .stream())
                .toList();
    }

    private List<Line> lines(List<Said> said) {
        var dimensions = new LinkedHashMap<String, Dimension>();
        framework
                .versions()
                .forEach(version -> version.dimensions().forEach(it -> dimensions.putIfAbsent(it.code(), it)));
        return dimensions.values().stream()
                .map(it -> {
                    var by = said.stream()
                            .filter(one -> one.criteria().contains(it.code()))
                            .toList();
                    return new Line(it, by.size(), (int)
                            by.stream().filter(Said::departs).count());
                })
                .filter(it -> it.decided() > 0)
                .toList();
    }

    private static Optional<Departure> departure(Said it) {
        var suggested = it.trial().before().recommendation();
        var chosen = it.statement().recommendation();
        return suggested.flatMap(rule -> chosen.map(other -> new Departure(
                it.trial().caseFile().registryNumber().value(),
                it.rule().code(),
                it.criteria(),
                rule,
                other,
                it.statement().deviationReason())));
    }
}
