package se.vagval.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.StorageTest;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Recommendation;
import se.vagval.strategy.Rule;
import se.vagval.strategy.RuleCondition;
import se.vagval.strategy.RuleCondition.AtLeast;
import se.vagval.strategy.RuleCondition.Not;
import se.vagval.strategy.RuleCondition.OpenConditions;

@StorageTest
class RuleWordsTests {

    private static final FrameworkReader CODED = new FrameworkReader(false, true);

    @Autowired
    RuleWords words;

    @Autowired
    Framework framework;

    @Test
    void joinsALowerAndAnUpperLimitOfOneDimension() {
        assertThat(sentence("R6").intro()).isEqualTo("Om allt detta stämmer:");
        assertThat(sentence("R6").parts())
                .containsExactly(
                        "D8 Effektlogik är på nivå 1–2 (har väsentliga svagheter till har svagheter)",
                        "projekttypen är förstudie",
                        "D2 RUS mål och prioriteringar är på minst nivå 3 (väl i linje)",
                        "D10 Samverkan och överlapp är på minst nivå 2 (otydligt)");
    }

    @Test
    void namesDimensionsThatCannotBeAssessedInOneBreath() {
        assertThat(sentence("R4").intro()).isEqualTo("Om något av detta stämmer:");
        assertThat(sentence("R4").parts())
                .hasSize(2)
                .first()
                .isEqualTo("någon punkt i den formella kontrollen är en avhjälpbar brist");
        assertThat(sentence("R4").parts().getLast())
                .startsWith("någon av D1 Nationell strategi, D2 ")
                .endsWith(" eller D12 Samiskt perspektiv kan inte bedömas");
    }

    @Test
    void readsANestedConditionAsOnePart() {
        assertThat(sentence("R3").parts())
                .containsExactly(
                        "D2 RUS mål och prioriteringar är på nivå 0 (ingen koppling)",
                        "D1 Nationell strategi är på nivå 0 (ingen koppling) och "
                                + "D2 RUS mål och prioriteringar är på högst nivå 1 (svag koppling)");
    }

    @Test
    void readsASingleConditionAndTheLastRule() {
        assertThat(sentence("R1").intro()).isEqualTo("Om detta stämmer:");
        assertThat(sentence("R1").suggestion()).isEqualTo("prioriteras inte");
        assertThat(sentence("R8").parts()).last().isEqualTo("inget villkor står öppet utöver standardvillkoren");
        assertThat(sentence("R10").intro()).isEqualTo("I alla andra fall.");
        assertThat(sentence("R10").parts()).isEmpty();
    }

    @Test
    void saysNoCodeToWhoeverDoesNotWorkWithTheFramework() {
        var rule = version().rules().stream()
                .filter(it -> it.code().equals("R6"))
                .findFirst()
                .orElseThrow();

        assertThat(words.sentence(rule, version(), new FrameworkReader(false, false))
                        .parts())
                .contains("Effektlogik är på nivå 1–2 (har väsentliga svagheter till har svagheter)");
    }

    @Test
    void readsWhateverElseARuleMayCometoSay() {
        assertThat(parts(new Not(new AtLeast("D9", 3))))
                .containsExactly("det stämmer inte att D9 Genomförandekapacitet är på minst nivå 3 (god)");
        assertThat(parts(new OpenConditions())).containsExactly("villkor står öppna utöver standardvillkoren");
    }

    private RuleSentence sentence(String code) {
        var rule = version().rules().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
        return words.sentence(rule, version(), CODED);
    }

    private List<String> parts(RuleCondition condition) {
        var rule = new Rule(
                "R99", condition, Recommendation.DECLINE, false, "", version().provenance());
        return words.sentence(rule, version(), CODED).parts();
    }

    private FrameworkVersion version() {
        return framework.version("2024");
    }
}
