package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.Deciding;
import se.vagval.assessment.AssessmentProfile.DecidingKind;
import se.vagval.statement.Profiles;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Words;

/**
 * Skälen, profil för profil. What a decider is told of projects of different kinds: levels as "D2=3", "?" for what cannot be
 * judged; then the rule that fired and what decided in it; then what is told for and against, in this order.
 */
class ReasonsOfProfilesTests {

    private final Phrases phrases = new Phrases(new Words(DraftingTests.bundle()));
    private final Reasons reasons = new Reasons(new ProfileWords(phrases), new ConflictWords(phrases), phrases);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            a strong project                | D1=4 D2=4 D7=3 D8=3 D9=4 D10=3 D12=3 D14=4 | PRIORITISE                 | D1 D2 D8 D9 D10 | D2 D1 D8  |
            strong but with one weak ground | D1=3 D2=3 D7=3 D8=3 D9=2 D10=3 D12=3       | PRIORITISE_WITH_CONDITIONS | D1 D2           | D2 D1 D8  | D9
            no connection to the strategy   | D1=0 D2=1 D7=3 D8=4 D9=4 D10=4 D12=4       | DECLINE                    | D1 D2           | D8 D9 D7  | D2 D1
            harm to the regional goals      | D1=3 D2=0 D7=3 D8=3 D9=3 D10=3             | DECLINE                    | D2              | D1 D8 D9  | D2
            a conflict beyond handling      | D1=4 D2=4 D7=0 D8=4 D9=4 D10=4 D12=4       | DECLINE                    | D7              | D2 D1 D8  | D7
            a conflict that nobody handles  | D1=3 D2=3 D7=1 D8=3 D9=3 D10=3 D12=2       | REQUEST_SUPPLEMENT         | D7              | D2 D1 D8  | D7 D12
            nobody able to carry it out     | D1=3 D2=3 D7=3 D8=2 D9=0 D10=2 D12=3       | REQUEST_SUPPLEMENT         | D9              | D2 D1 D7  | D9 D8 D10
            a chain that does not hold      | D1=2 D2=2 D7=3 D8=1 D9=3 D10=1 D12=3       | REQUEST_SUPPLEMENT         | D8              | D9 D7 D12 | D8 D2 D1
            unknown where it matters        | D1=3 D2=? D7=3 D8=? D9=3 D10=3 D12=?       | REQUEST_SUPPLEMENT         | D2 D8 D12       | D1 D9 D7  | D2 D8 D12
            unknown where it does not       | D1=3 D2=3 D7=3 D8=3 D9=3 D10=3 D3=? D15=?  | PRIORITISE                 | D1 D2 D8 D9 D10 | D2 D1 D8  | D15
            nothing but the office's work   | D3=0 D4=0                                  | REQUEST_SUPPLEMENT         |                 |           |
            harm outside what decides       | D1=3 D2=3 D8=3 D9=3 D10=3 D5=1 D14=0       | PRIORITISE                 | D1 D2 D8 D9 D10 | D2 D1 D8  | D5 D14
            """)
    void areThoseThatDecidedAndThenByWeight(
            String name, String levels, Recommendation suggested, String decided, String inFavour, String against) {
        var material = DraftingTests.material(
                profile(levels, suggested, decided == null ? "" : decided), Recommendation.PRIORITISE, 400_000);

        assertThat(told(reasons.inFavour(material))).as("for").isEqualTo(listed(inFavour));
        assertThat(told(reasons.against(material))).as("against").isEqualTo(listed(against));
        Stream.concat(reasons.inFavour(material).stream(), reasons.against(material).stream())
                .map(BriefReason::text)
                .forEach(ReasonsOfProfilesTests::assertIsASentence);
    }

    @Test
    void areThreeAtMostAndNoneIsToldTwice() {
        var everything = profile("D1=0 D2=0 D5=0 D6=0 D7=0 D8=0 D9=0 D10=0 D12=0", Recommendation.DECLINE, "D2 D7");

        assertThat(told(reasons.against(DraftingTests.material(everything, Recommendation.DECLINE, 400_000))))
                .hasSize(3)
                .doesNotHaveDuplicates();
    }

    /** Read aloud: the criterion, its word, and why; no blank word, no doubled full stop. */
    private static void assertIsASentence(String said) {
        assertThat(said).matches("\\p{Lu}.*").doesNotContain("  ", ": .", "..", ": : ");
    }

    private static AssessmentProfile profile(String levels, Recommendation suggested, String decided) {
        var known = new LinkedHashMap<String, Integer>();
        var unknown = new ArrayList<String>();
        for (var level : levels.split(" ")) {
            var parts = level.split("=");
            if (parts[1].equals("?")) {
                unknown.add(parts[0]);
            } else {
                known.put(parts[0], Integer.valueOf(parts[1]));
            }
        }
        var graded = Profiles.notAssessable(
                Profiles.with(Profiles.empty(), Map.copyOf(known)), unknown.toArray(String[]::new));
        return Profiles.fired(
                graded,
                suggested,
                listed(decided).stream()
                        .map(it -> new Deciding(DecidingKind.GRADE, it, it))
                        .toList());
    }

    private static List<String> told(List<BriefReason> said) {
        return said.stream().map(BriefReason::subject).toList();
    }

    private static List<String> listed(String codes) {
        return codes == null || codes.isBlank() ? List.of() : List.of(codes.split(" "));
    }
}
