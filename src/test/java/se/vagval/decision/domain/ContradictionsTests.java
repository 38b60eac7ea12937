package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.ResourceBundleMessageSource;
import se.vagval.decision.domain.PaperSheet.Contradiction;
import se.vagval.decision.domain.PaperSheet.Contradiction.Kind;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Words;

/** Free text beside a proposal that says something else. */
class ContradictionsTests {

    private static final String BRIEF = "decision.brief.proposal";
    private static final String REPORT = "ReportSection.PROPOSAL";

    private final Contradictions contradictions = new Contradictions(new Phrases(new Words(bundle())));

    @Test
    void findsARefusalBesideAnApprovedPriority() {
        assertThat(found(Recommendation.PRIORITISE, "Avslå ansökan.", "1. Nämnden beviljar stödet."))
                .extracting(Contradiction::kind, Contradiction::place, Contradiction::words)
                .containsExactly(tuple(Kind.OUTCOME, BRIEF, "Avslå"));
    }

    @Test
    void findsAGrantBesideAnApprovedRefusal() {
        assertThat(found(Recommendation.DECLINE, "Avslå ansökan.", "1. Nämnden beviljar stödet."))
                .extracting(Contradiction::kind, Contradiction::place)
                .containsExactly(tuple(Kind.OUTCOME, REPORT));
        assertThat(found(Recommendation.DECLINE, "Stödet ska inte beviljas.", "1. Nämnden avslår ansökan."))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"5 000 000 kronor", "5\u00A0000\u00A0000\u00A0kronor", "5 mnkr", "5000000 kr"})
    void findsAnotherAmountThanTheOneAppliedFor(String said) {
        assertThat(found(Recommendation.PRIORITISE, "Bevilja stödet med högst " + said + ".", ""))
                .extracting(Contradiction::kind, Contradiction::place)
                .containsExactly(tuple(Kind.AMOUNT, BRIEF));
    }

    @Test
    void findsConditionsThatTheProposalDoesNotHave() {
        assertThat(found(Recommendation.PRIORITISE, "Bevilja stödet, med de villkor som står nedan.", ""))
                .extracting(Contradiction::kind)
                .containsExactly(Kind.CONDITIONS);
    }

    @Test
    void leadsToThePlaceWhereItStands() {
        assertThat(found(Recommendation.PRIORITISE, "Avslå ansökan.", "1. Nämnden avslår ansökan."))
                .extracting(Contradiction::paper, Contradiction::anchor)
                .containsExactly(tuple("sammanfattning", "forslag"), tuple("tjansteskrivelse", "avsnitt-PROPOSAL"));
    }

    @Test
    void findsNothingInWhatIsDrafted() {
        assertThat(found(
                        Recommendation.PRIORITISE,
                        "Bevilja stödet med högst 1\u00A0614\u00A0000\u00A0kronor.",
                        "1. Nämnden beviljar stöd med högst 1\u00A0614\u00A0000\u00A0kronor."))
                .isEmpty();
    }

    private List<Contradiction> found(Recommendation recommendation, String proposal, String clauses) {
        var brief = TestBriefs.proposing(recommendation, 1_614_000, null, List.of())
                .with(new BriefTexts("", proposal, List.of(), List.of()));
        var report = new ReportContent(
                "RUN/1/2026",
                "Byhuset",
                "Anna Öst",
                LocalDate.of(2026, 11, 20),
                Map.of(ReportSection.PROPOSAL, clauses),
                List.of(),
                List.of(),
                3_228_000);
        return contradictions.in(brief, report);
    }

    private static ResourceBundleMessageSource bundle() {
        var bundle = new ResourceBundleMessageSource();
        bundle.setBasenames("messages/decision");
        bundle.setDefaultEncoding("UTF-8");
        bundle.setFallbackToSystemLocale(false);
        return bundle;
    }
}
