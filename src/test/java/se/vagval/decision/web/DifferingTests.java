package se.vagval.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.core.io.ClassPathResource;
import se.vagval.casefile.CaseFileId;
import se.vagval.database.StoredJson;
import se.vagval.decision.domain.BriefContent;
import se.vagval.decision.domain.BriefEdition;
import se.vagval.decision.domain.ReportContent;
import se.vagval.decision.domain.ReportSection;
import se.vagval.identity.UserId;
import se.vagval.web.WordDiff;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/** Whoever is told that the papers are others than those that were read is told of every part that reads otherwise. */
class DifferingTests {

    private static final JsonMapper JSON = StoredJson.columns();
    private static final CaseFileId CASE = CaseFileId.random();

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "/texts/proposal, decision.brief.proposal",
        "/texts/matter, decision.brief.matter",
        "/appliedAmount, decision.applied",
        "/budget/0/amount, decision.money.costs",
        "/financing/1/amount, decision.money.financing",
        "/texts/reasonsFor/0, decision.brief.for",
        "/texts/reasonsAgainst/1, decision.brief.against",
        "/heard, decision.brief.heard",
        "/conflicts/0/handling, decision.brief.conflicts",
        "/conflictsExamined, decision.brief.conflicts",
        "/conditions/0, decision.brief.conditions",
        "/profile/6/word, decision.brief.profile",
        "/municipalities/0/percent, decision.brief.municipalities",
        "/deviationReason, decision.brief.deviation"
    })
    void tellsOfEveryPartOfTheBrief(String changed, String label) throws Exception {
        var now = golden("brief");
        change(now, changed);

        var differing = Differing.between(edition(golden("brief"), golden("report")), edition(now, golden("report")));

        assertThat(differing).extracting(Differing::label).containsExactly(label);
        assertThat(differing.getFirst().pieces())
                .extracting(WordDiff.Piece::kind)
                .contains(WordDiff.Kind.ADDED);
    }

    @ParameterizedTest
    @EnumSource(ReportSection.class)
    void tellsOfEverySectionOfTheReport(ReportSection section) throws Exception {
        var now = golden("report");
        ((ObjectNode) now.path("texts")).put(section.name(), "Sjöbodarna målas.");

        var differing = Differing.between(edition(golden("brief"), golden("report")), edition(golden("brief"), now));

        assertThat(differing).extracting(Differing::label).containsExactly("ReportSection." + section);
        assertThat(differing.getFirst().pieces().stream()
                        .filter(it -> it.kind() == WordDiff.Kind.ADDED)
                        .map(WordDiff.Piece::text)
                        .collect(Collectors.joining()))
                .contains("Sjöbodarna målas.");
    }

    @Test
    void findsNothingInPapersThatSayTheSame() throws Exception {
        var read = edition(golden("brief"), golden("report"));

        assertThat(Differing.between(read, edition(golden("brief"), golden("report"))))
                .isEmpty();
    }

    /** Another number, or other words. */
    private static void change(JsonNode document, String pointer) {
        var parent = document.at(pointer.substring(0, pointer.lastIndexOf('/')));
        var name = pointer.substring(pointer.lastIndexOf('/') + 1);
        var number = document.at(pointer).isNumber();
        if (parent instanceof ArrayNode row) {
            row.set(Integer.parseInt(name), "Något annat.");
        } else if (number) {
            ((ObjectNode) parent).put(name, document.at(pointer).asInt() + 1);
        } else {
            ((ObjectNode) parent).put(name, "Något annat.");
        }
    }

    private static JsonNode golden(String name) throws Exception {
        return JSON.readTree(new ClassPathResource("released/formats/1/" + name + ".json")
                .getContentAsString(java.nio.charset.StandardCharsets.UTF_8));
    }

    private static BriefEdition edition(JsonNode brief, JsonNode report) {
        return new BriefEdition(
                CASE,
                JSON.treeToValue(brief, BriefContent.class),
                JSON.treeToValue(report, ReportContent.class),
                UserId.of("handlaggare"),
                Instant.EPOCH);
    }
}
