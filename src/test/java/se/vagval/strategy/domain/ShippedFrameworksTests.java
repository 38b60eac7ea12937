package se.vagval.strategy.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.strategy.Gate;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.Recommendation;
import se.vagval.strategy.Rule;
import se.vagval.strategy.RuleCondition.All;
import se.vagval.strategy.RuleCondition.Always;
import se.vagval.strategy.RuleCondition.AnyGate;
import se.vagval.strategy.RuleCondition.AtLeast;
import se.vagval.strategy.RuleCondition.AtMost;
import se.vagval.strategy.RuleCondition.ProjectIs;
import tools.jackson.databind.node.ObjectNode;

class ShippedFrameworksTests {

    static final List<FrameworkVersion> SHIPPED = new ShippedFrameworks(new PathMatchingResourcePatternResolver())
            .all().stream().sorted(Comparator.comparing(FrameworkVersion::id)).toList();
    static final FrameworkVersion OLDER = SHIPPED.getFirst();
    static final FrameworkVersion NEWER = SHIPPED.getLast();

    @Test
    void bringsThreePrioritiesFor2021AndFourFor2024() {
        assertThat(SHIPPED).extracting(FrameworkVersion::id).containsExactly("2021", "2024");
        assertThat(OLDER.priorities()).extracting(Item::code).containsExactly("R21-1", "R21-2", "R21-3");
        assertThat(NEWER.priorities()).extracting(Item::code).containsExactly("R24-1", "R24-2", "R24-3", "R24-4");
    }

    @Test
    void letsTheOlderVersionEndTheDayBeforeTheNewerBegins() {
        assertThat(OLDER.validUntil()).isEqualTo(NEWER.validFrom().minusDays(1));
        assertThat(NEWER.validUntil()).isNull();
        assertThat(NEWER.provenance().verified()).isFalse();
    }

    /** Verified means word for word from the source that is named; nothing that the sources do not say may carry the mark. */
    @Test
    void marksNothingOutsideTheSourcesAsVerified() {
        for (var version : SHIPPED) {
            assertThat(FrameworkContent.of(version))
                    .filteredOn(it -> it.provenance().verified())
                    .extracting(it -> String.join(
                            " ", it.meaning().stream().map(String::valueOf).toList()))
                    .noneMatch(it -> it.matches("(?s).*(2003:596|2000:284|utgiftsområde 19|500 000 kronor).*"));
            assertThat(version.vision().provenance().verified()).isFalse();
        }
    }

    @Test
    void leavesAFewDimensionsOpenToNotRelevant() {
        for (var version : SHIPPED) {
            assertThat(version.dimensions())
                    .filteredOn(it -> version.mayBeIrrelevant(it.code()))
                    .extracting(Dimension::code)
                    .containsExactly("D3", "D11", "D12", "D13");
        }
    }

    @Test
    void givesEveryDimensionAQuestionAndFiveAnchors() {
        for (var version : SHIPPED) {
            assertThat(version.dimensions()).extracting(Dimension::code).containsExactlyElementsOf(codes("D", 15));
            assertThat(version.dimensions()).allSatisfy(dimension -> {
                assertThat(dimension.question()).endsWith("?");
                assertThat(dimension.anchors()).hasSize(5).allSatisfy(anchor -> {
                    assertThat(anchor.word()).isNotBlank();
                    assertThat(anchor.meaning()).endsWith(".");
                });
            });
        }
    }

    @Test
    void demandsSevenDimensionsBeforeASuggestion() {
        assertThat(NEWER.dimensions().stream().filter(Dimension::requiredBySuggestion))
                .extracting(Dimension::code)
                .containsExactly("D1", "D2", "D7", "D8", "D9", "D10", "D12");
    }

    @Test
    void holdsEverythingElseAnApplicationIsWeighedAgainst() {
        for (var version : SHIPPED) {
            assertThat(version.gates()).extracting(Gate::code).containsExactlyElementsOf(codes("G", 10));
            assertThat(version.rules()).extracting(Rule::code).containsExactlyElementsOf(codes("R", 10));
            assertThat(version.nationalAreas()).extracting(Item::code).containsExactlyElementsOf(codes("N", 4));
            assertThat(version.conflictTypes()).extracting(Item::code).containsExactlyElementsOf(codes("MK", 7));
            assertThat(version.assuranceSteps()).hasSize(4);
            assertThat(version.agendaGoals()).hasSize(17);
            assertThat(version.samiAreas()).hasSize(8);
            assertThat(version.helixSectors()).hasSize(4);
            assertThat(version.municipalities()).hasSize(8);
        }
    }

    @Test
    void keepsTheUnconfirmedTopLevelOfSpecialisationInactive() {
        assertThat(NEWER.specialisationLevels().stream().filter(it -> !it.active()))
                .extracting(it -> it.code())
                .containsExactly("SPETS");
    }

    @Test
    void asksTheLandQuestionForThreeOfFourStrengthAreas() {
        assertThat(NEWER.strengthAreas().stream().filter(it -> !it.touchesLand()))
                .extracting(it -> it.code())
                .containsExactly("S3-DIGI");
    }

    @Test
    void readsTheRuleThatLetsAPreStudyCarryItsReservationForward() {
        var rule = NEWER.rules().get(5);

        assertThat(rule.condition())
                .isEqualTo(new All(List.of(
                        new AtLeast("D8", 1),
                        new AtMost("D8", 2),
                        new ProjectIs(ProjectType.PRE_STUDY),
                        new AtLeast("D2", 3),
                        new AtLeast("D10", 2))));
        assertThat(rule.suggestion()).isEqualTo(Recommendation.PRIORITISE);
        assertThat(rule.forwardReservation()).isTrue();
    }

    @Test
    void readsTheFirstAndTheLastRule() {
        assertThat(NEWER.rules().getFirst().condition()).isEqualTo(new AnyGate(GateOutcome.OBSTACLE));
        assertThat(NEWER.rules().getLast().condition()).isEqualTo(new Always());
    }

    @Test
    void comesBackTheSameAfterBeingWrittenAsText() {
        for (var version : SHIPPED) {
            var text = FrameworkText.write(version);

            assertThat(FrameworkText.read(text)).isEqualTo(version);
            assertThat(FrameworkText.write(FrameworkText.read(text))).isEqualTo(text);
        }
    }

    @Test
    void refusesAVersionWithARuleAboutAnUnknownDimension() {
        var text = FrameworkText.write(NEWER)
                .replace("{\"dimension\":\"D7\",\"level\":0}", "{\"dimension\":\"D77\",\"level\":0}");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> FrameworkCheck.check(FrameworkText.read(text)))
                .withMessage("framework 2024: R2 ASKS_FOR_UNKNOWN");
    }

    /** The first format said neither roles nor topics nor traits; what is filled in is what the later files say. */
    @ParameterizedTest
    @ValueSource(strings = {"2021", "2024"})
    void readsAVersionOfTheFirstFormatAsIfItSaidAllOfThis(String id) {
        var content = FrameworkText.tree(FrameworkOnHand.version(id));
        content.path("supportForms").forEach(it -> ((ObjectNode) it).remove("gates"));
        var whole = FrameworkText.strict(content);
        var first = FrameworkText.write(whole)
                .replaceAll(",\"role\":\"[A-Z_]+\"(?=})", "")
                .replaceAll("\"topic\":\"[A-Z_]+\",", "")
                .replaceAll(",\"words\":\\{(?:\"[A-Z_]+\":\"(?:[^\"\\\\]|\\\\.)*\",?)*}", "")
                .replaceAll("\\{\"name\":(\"[^\"]*\"),\"traits\":\\[[A-Z_\",]*]}", "$1");

        assertThat(first).doesNotContain("\"topic\"", "\"traits\"", "SAMI\"", "de minimis|");
        assertThat(FrameworkText.read(first)).isEqualTo(whole);
    }

    @Test
    void refusesAMisprintInAShippedVersion() {
        assertThatException()
                .isThrownBy(() -> FrameworkText.read(Map.of("id", "2099", "dimentions", List.of())))
                .withMessageContaining("dimentions");
    }

    @Test
    void seesWhatAVersionGainsLosesAndWordsDifferently() {
        var text = FrameworkText.write(NEWER)
                .replace("Stödet behövs och avgör om projektet blir av.", "Utan stödet blir projektet inte av.")
                .replace("\"code\":\"MK7\"", "\"code\":\"MK8\"");

        var changes = FrameworkComparison.between(NEWER, FrameworkText.read(text));

        assertThat(changes)
                .extracting(PartChange::part)
                .containsExactly(FrameworkPart.DIMENSIONS, FrameworkPart.CONFLICT_TYPES);
        assertThat(changes.getFirst().reworded())
                .extracting(FrameworkContent::code)
                .containsExactly("D15");
        assertThat(changes.getLast().gained())
                .extracting(FrameworkContent::code)
                .containsExactly("MK8");
        assertThat(changes.getLast().lost()).extracting(FrameworkContent::code).containsExactly("MK7");
    }

    /** The priorities are read for, so that the reading guide differs by them. */
    @Test
    void takesAnotherSourceForTheSameWordsAsNoDifference() {
        assertThat(FrameworkComparison.between(OLDER, NEWER))
                .extracting(PartChange::part)
                .containsExactly(FrameworkPart.PRIORITIES, FrameworkPart.READING, FrameworkPart.CRITERIA_SETS);
    }

    @Test
    void refusesAFormOfSupportThatWordsAGateThatIsNotThereOrAsksTwice() {
        var text = FrameworkText.write(NEWER);

        assertThat(faultsIn(text.replace(
                        "{\"code\":\"G5\",\"rule\":\"Sökanden är", "{\"code\":\"G55\",\"rule\":\"Sökanden är")))
                .containsExactly(new FrameworkFault("supportForms", "FS", FrameworkFault.What.WORDS_NO_GATE));
        assertThat(faultsIn(text.replace("\"FS-F2\"", "\"FS-F1\"")))
                .containsExactly(new FrameworkFault("supportForms", "FS-F1", FrameworkFault.What.CODE_TWICE));
    }

    /** What is new is data: no line of the program knows the form. */
    @Test
    void asksWhatAFurtherFormOfSupportAsks() {
        var content = FrameworkText.tree(NEWER);
        var form = content.withArray("supportForms").addObject();
        form.put("code", "IS").put("text", "investeringsstöd").set("provenance", content.path("provenance"));
        form.putArray("questions").addObject().put("code", "IS-F1").put("text", "Vad köps in?");
        form.putArray("gates")
                .addObject()
                .put("code", "G8")
                .put("rule", "Inget är köpt än.")
                .put("source", "Riktlinjen");
        var version = FrameworkText.strict(content);

        var asked = version.supportForm("IS").orElseThrow();

        assertThat(FrameworkCheck.faultsIn(version)).isEmpty();
        assertThat(asked.questions()).extracting(it -> it.text()).containsExactly("Vad köps in?");
        assertThat(asked.worded(version.gates()))
                .filteredOn(it -> !NEWER.gates().contains(it))
                .extracting(it -> it.code() + " " + it.rule() + " " + it.topic())
                .containsExactly("G8 Inget är köpt än. TIME");
        assertThat(version.textOf("IS")).hasValue("investeringsstöd");
    }

    private static List<FrameworkFault> faultsIn(String text) {
        return FrameworkCheck.faultsIn(FrameworkText.read(text));
    }

    @Test
    void findsTheTextOfACode() {
        assertThat(NEWER.textOf("S3-UPPL")).hasValue("Upplevelser");
        assertThat(NEWER.textOf("13")).hasValue("Bekämpa klimatförändringarna");
        assertThat(NEWER.textOf("PRE_STUDY")).hasValue("förstudie");
        assertThat(NEWER.textOf("N9")).isEmpty();
    }

    private static List<String> codes(String letter, int count) {
        return IntStream.rangeClosed(1, count)
                .mapToObj(number -> letter + number)
                .toList();
    }
}
