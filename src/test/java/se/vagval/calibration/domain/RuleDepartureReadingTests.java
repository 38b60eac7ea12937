package se.vagval.calibration.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentProfile.Deciding;
import se.vagval.assessment.AssessmentProfile.DecidingKind;
import se.vagval.assessment.AssessmentProfile.RuleOutcome;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.assessment.AssessmentProfile.Verdict;
import se.vagval.assessment.SuggestionTrials;
import se.vagval.assessment.SuggestionTrials.Retrial;
import se.vagval.calibration.domain.RuleDepartures.Departure;
import se.vagval.calibration.domain.RuleDepartures.Line;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.InsightConditions;
import se.vagval.casefile.RegistryNumber;
import se.vagval.identity.Users;
import se.vagval.statement.StatementStatus;
import se.vagval.statement.StatementSummary;
import se.vagval.statement.Statements;
import se.vagval.strategy.Framework;
import se.vagval.strategy.Recommendation;
import se.vagval.strategy.domain.FrameworkOnHand;

/** How often statements depart from the rules, by the criteria that decided them. */
class RuleDepartureReadingTests {

    static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T10:00:00Z"), ZoneOffset.UTC);

    private final List<CaseFileSummary> cases = new ArrayList<>();
    private final List<StatementSummary> statements = new ArrayList<>();
    private final Map<CaseFileId, Suggestion> suggestions = new HashMap<>();

    @Test
    void countsByTheCriteriaThatDecidedTheRule() {
        statement("RUN/1/2026", Recommendation.DECLINE, Recommendation.PRIORITISE, "R2", "D7");
        statement("RUN/2/2026", Recommendation.DECLINE, Recommendation.DECLINE, "R2", "D7", "D12");
        statement("RUN/3/2026", Recommendation.PRIORITISE, Recommendation.PRIORITISE, "R8", "D8");

        var departures = reading().departures(TestPeople.STEWARD);

        assertThat(departures.since()).isEqualTo(LocalDate.of(2025, 11, 22));
        assertThat(departures.statements()).isEqualTo(3);
        assertThat(departures.departed()).isEqualTo(1);
        assertThat(departures.lines())
                .extracting(it -> it.dimension().code(), Line::decided, Line::followed, Line::departed)
                .containsExactly(tuple("D7", 2, 1, 1), tuple("D8", 1, 1, 0), tuple("D12", 1, 1, 0));
        assertThat(departures.latest())
                .extracting(Departure::number, Departure::rule, Departure::chosen, Departure::reason)
                .containsExactly(tuple("RUN/1/2026", "R2", Recommendation.PRIORITISE, "Skäl i RUN/1/2026"));
    }

    private CaseFileId statement(
            String number, Recommendation suggested, Recommendation chosen, String rule, String... criteria) {
        var id = CaseFileId.of(UUID.randomUUID());
        var caseFile = mock(CaseFileSummary.class);
        when(caseFile.id()).thenReturn(id);
        when(caseFile.registryNumber()).thenReturn(new RegistryNumber(number));
        cases.add(caseFile);
        statements.add(new StatementSummary(
                id,
                StatementStatus.values()[0],
                Optional.of(chosen),
                TestPeople.OFFICER,
                Optional.of(Instant.EPOCH),
                Optional.empty(),
                Optional.empty(),
                suggested != chosen,
                suggested == chosen ? "" : "Skäl i " + number));
        var decided = Stream.concat(
                        Stream.of(criteria).map(it -> new Deciding(DecidingKind.GRADE, it, it)),
                        Stream.of(new Deciding(DecidingKind.GATE, "G1", "ok")))
                .toList();
        var outcome = new RuleOutcome(rule, Verdict.TRUE, "", "", suggested, decided);
        suggestions.put(
                id,
                new Suggestion(
                        Optional.of(suggested),
                        Optional.of(rule),
                        false,
                        List.of(outcome),
                        List.of(),
                        List.of(),
                        null));
        return id;
    }

    private RuleDepartureReading reading() {
        var submitted = mock(SubmittedCaseRepository.class);
        var caseFiles = mock(CaseFiles.class);
        var insight = mock(CaseInsight.class);
        var said = mock(Statements.class);
        var trials = mock(SuggestionTrials.class);
        var framework = mock(Framework.class);
        var ids = cases.stream().map(CaseFileSummary::id).toList();
        when(framework.versions()).thenReturn(List.of(FrameworkOnHand.version("2024")));
        when(submitted.submittedSince(eq(LocalDate.of(2025, 11, 22)), any(), eq(RuleDepartureReading.MOST)))
                .thenReturn(ids);
        when(caseFiles.summariesOf(any())).thenReturn(cases.reversed());
        when(insight.conditionsFor(any())).thenReturn(new InsightConditions("", "", "", "", Map.of()));
        when(said.summariesOf(any()))
                .thenAnswer(it -> statements.stream()
                        .filter(one -> it.<Collection<CaseFileId>>getArgument(0).contains(one.caseFile()))
                        .toList());
        when(trials.retry(any(), any()))
                .thenAnswer(it -> it.<Collection<CaseFileSummary>>getArgument(0).stream()
                        .map(one -> new Retrial(one, suggestions.get(one.id()), suggestions.get(one.id())))
                        .toList());
        return new RuleDepartureReading(
                submitted, caseFiles, insight, mock(Users.class), said, trials, framework, CLOCK);
    }
}
