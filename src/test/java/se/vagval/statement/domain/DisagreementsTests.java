package se.vagval.statement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.statement.ApprovedStatement.Block;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Frameworks;
import se.vagval.statement.Judgement;
import se.vagval.statement.Profiles;
import se.vagval.statement.RulingWords;
import se.vagval.statement.domain.Disagreement.Kind;
import se.vagval.statement.domain.StatementDesk.Desk;
import se.vagval.statement.drafting.Material;
import se.vagval.statement.drafting.Phrases;
import se.vagval.statement.drafting.StatementDrafts;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.Recommendation;

/** The words that the reviewer is told stand beside another grade than their own. */
class DisagreementsTests {

    private static final FrameworkVersion FRAMEWORK = Frameworks.newest();

    private final Disagreements disagreements = new Disagreements(new Phrases(), new RulingWords(new Phrases()));

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            D8  | 1 | B7 | Projektets effektlogik är tydlig, och initiativet är välkommet.
            D2  | 2 | B1 | Förstudien ligger väl i linje med målen.
            D10 | 0 | B7 | Projektet kompletterar andra satsningar.
            D12 | 1 | B4 | Samiska parter är med i genomförandet.
            D9  | 4 | B5 | Organisationen har väsentliga brister.
            """)
    void looksInEveryBlockForEveryDimension(String dimension, int level, BlockCode block, String text) {
        var found = disagreements.in(
                saying(block, text), desk(Profiles.with(Profiles.empty(), Map.of(dimension, level))), Set.of());

        assertThat(found)
                .filteredOn(it -> it.kind() == Kind.WEAK_WORDS || it.kind() == Kind.STRONG_WORDS)
                .extracting(Disagreement::block, Disagreement::dimension)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(block, dimension));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PRIORITISE         | B7 | Sammantaget: avslå ansökan.
            PRIORITISE         | B4 | Stödet bör inte beviljas.
            DECLINE            | B7 | Stödet beviljas.
            REQUEST_SUPPLEMENT | B6 | Ansökan beviljas.
            """)
    void aTextThatSaysOtherwiseThanWhatIsRecommendedIsToldWithItsPlace(
            Recommendation recommendation, BlockCode block, String text) {
        var content = new SubmittedContent(
                List.of(new Block(block.name(), text)), Judgement.EMPTY.recommending(recommendation));

        assertThat(disagreements.in(content, desk(Profiles.empty()), Set.of()))
                .filteredOn(it -> it.kind() == Kind.RULING)
                .extracting(Disagreement::block)
                .containsExactly(block);
    }

    @Test
    void anAmountThatIsNoneOfTheProjectsIsToldWhereTheProposalStands() {
        var text = "Vi föreslår stöd med 5 000 000 kronor. Sökt är 1 614 000 kronor och kostnaden 3,2 mnkr.";

        assertThat(disagreements.in(saying(BlockCode.B7, text), desk(Profiles.empty()), Set.of(1_614_000L, 3_200_000L)))
                .filteredOn(it -> it.kind() == Kind.AMOUNT)
                .extracting(Disagreement::words)
                .containsExactly("5 000 000 kronor");
        assertThat(disagreements.in(saying(BlockCode.B6, text), desk(Profiles.empty()), Set.of(1_614_000L)))
                .as("where other projects are spoken of")
                .noneMatch(it -> it.kind() == Kind.AMOUNT);
        assertThat(disagreements.in(saying(BlockCode.B7, text), desk(Profiles.empty()), Set.of()))
                .as("of a project whose money is unknown")
                .noneMatch(it -> it.kind() == Kind.AMOUNT);
    }

    @Test
    void whatCannotBeJudgedIsNeitherWeakNorStrong() {
        var profile = Profiles.notAssessable(Profiles.empty(), "D8");

        assertThat(disagreements.in(saying(BlockCode.B5, "Projektets effektlogik är stark."), desk(profile), Set.of()))
                .extracting(Disagreement::kind)
                .contains(Kind.UNJUDGED_WORDS);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4})
    void ourOwnDraftsNeverDisagreeWithTheirGrades(int level) {
        var levels = new java.util.HashMap<String, Integer>();
        FRAMEWORK.dimensions().forEach(it -> levels.put(it.code(), level));
        var profile = Profiles.with(Profiles.empty(), levels);
        for (var type : ProjectType.values()) {
            var judgement = Judgement.EMPTY.recommending(Recommendation.PRIORITISE);
            var material = new Material(type, LocalDate.EPOCH, FRAMEWORK, profile, List::of, judgement);
            var drafts = StatementDrafts.of(material);
            var blocks = Arrays.stream(BlockCode.values())
                    .map(it -> new Block(it.name(), drafts.get(it).text()))
                    .toList();

            assertThat(disagreements.in(new SubmittedContent(blocks, judgement), desk(profile), Set.of()))
                    .as(type + " " + level)
                    .isEmpty();
        }
    }

    private static SubmittedContent saying(BlockCode block, String text) {
        return new SubmittedContent(
                List.of(new Block(block.name(), text)), Judgement.EMPTY.recommending(Recommendation.PRIORITISE));
    }

    @SuppressWarnings("NullAway")
    private static Desk desk(AssessmentProfile profile) {
        return new Desk(null, profile, List.of(), FRAMEWORK);
    }
}
