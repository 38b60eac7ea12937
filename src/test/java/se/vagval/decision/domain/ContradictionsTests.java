package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.casefile.ProjectMoney;
import se.vagval.decision.domain.PaperSheet.Contradiction;
import se.vagval.decision.domain.PaperSheet.Contradiction.Kind;
import se.vagval.statement.RulingWords;
import se.vagval.strategy.Recommendation;

/** Free text beside a proposal that says something else. */
class ContradictionsTests {

    private static final String BRIEF = "decision.brief.proposal";
    private static final String REPORT = "ReportSection.PROPOSAL";

    private static final Phrases PHRASES = TestBriefs.PHRASES;

    private final Contradictions contradictions =
            new Contradictions(new RulingWords(new se.vagval.statement.drafting.Phrases()), PHRASES);

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
    void takesTheCostOfTheProjectForNoGrant() {
        assertThat(found(Recommendation.PRIORITISE, "Bevilja 3 228 000 kronor.", ""))
                .extracting(Contradiction::kind, Contradiction::words)
                .containsExactly(tuple(Kind.AMOUNT, "3 228 000 kronor"));
        assertThat(found(Recommendation.PRIORITISE, "Bevilja 1 614 000 kronor av 3 228 000 kronor.", ""))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = ReportSection.class,
            names = {"SUMMARY", "STRATEGIC_ASSESSMENT", "SUSTAINABILITY", "ECONOMY", "CONDITIONS"})
    void findsARefusalInEveryPartThatArgues(ReportSection section) {
        assertThat(in(Recommendation.PRIORITISE, BriefTexts.NONE, Map.of(section, "Nämnden bör avslå ansökan.")))
                .extracting(Contradiction::place)
                .containsExactly("ReportSection." + section);
    }

    @Test
    void findsAGrantAmongTheReasonsOfARefusal() {
        var texts = new BriefTexts("", "", List.of(), List.of(BriefReason.of("Stödet bör beviljas ändå.")));

        assertThat(in(Recommendation.DECLINE, texts, Map.of()))
                .extracting(Contradiction::paper, Contradiction::anchor)
                .containsExactly(tuple("sammanfattning", "for"));
    }

    /** Costs 2 486 000, of which 2 200 000 is financed; 1 486 000 is sought, and less is proposed. */
    @Test
    void knowsEverySumThatThePortalItselfDrafts() {
        var money = new ProjectMoney(2_486_000L, 1_486_000L, 1_600_000L, null, 0, 2_200_000L);
        var texts = new BriefTexts(
                "",
                "Bevilja stödet med högst 1 243 000 kronor. Det är 243 000 kronor mindre än sökt, och finansieringen är"
                        + " 529 000 kronor mindre än kostnaden. I ansökan var den 286 000 kronor mindre. Offentliga"
                        + " medel blir 1 357 000 kronor.",
                List.of(),
                List.of());

        var brief = TestBriefs.proposing(Recommendation.PRIORITISE, 1_243_000, money, texts);
        assertThat(contradictions.in(brief, reportOf(Map.of()))).isEmpty();
        var wrong = texts.proposal().replace("529", "530");
        assertThat(contradictions.in(brief.with(new BriefTexts("", wrong, List.of(), List.of())), reportOf(Map.of())))
                .extracting(Contradiction::words)
                .containsExactly("530 000 kronor");
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
        return in(
                recommendation,
                new BriefTexts("", proposal, List.of(), List.of()),
                Map.of(ReportSection.PROPOSAL, clauses));
    }

    private List<Contradiction> in(
            Recommendation recommendation, BriefTexts texts, Map<ReportSection, String> sections) {
        var brief =
                TestBriefs.proposing(recommendation, 1_614_000, null, List.of()).with(texts);
        return contradictions.in(brief, reportOf(sections));
    }

    private static ReportContent reportOf(Map<ReportSection, String> sections) {
        return new ReportContent(
                "RUN/1/2026",
                "Byhuset",
                "Anna Öst",
                LocalDate.of(2026, 11, 20),
                sections,
                List.of(),
                List.of(),
                3_228_000,
                null);
    }
}
