package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.util.ClassUtils;
import se.vagval.database.StoredDocument;
import se.vagval.database.StoredJson;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * What a released portal has stored is read for ever. {@code released/formats/<number>/} holds one document of every kind, as
 * a portal of that format wrote it; a new format adds a folder and leaves the old ones.
 */
class StoredFormatsTests {

    private static final JsonMapper JSON = StoredJson.columns();

    /** The file's name, and what is stored so. */
    private static final Map<String, Kind> KINDS = new TreeMap<>(Map.ofEntries(
            one("application", "casefile.ApplicationDetails"),
            map("gates", "casefile.check.domain.GateJudgement"),
            list("supplement-questions", "casefile.domain.SupplementRequest$Question"),
            map("part-versions", "assessment.domain.PartVersion"),
            one("effect-logic", "assessment.AssessmentProfile.EffectLogic"),
            one("deliverables", "assessment.domain.DeliverableList"),
            one("overlap", "assessment.domain.OverlapAnswer"),
            one("frame", "assessment.domain.FrameAnswer"),
            one("conflicts", "assessment.domain.ConflictAnswer"),
            one("agenda", "assessment.domain.AgendaAnswer"),
            one("actors", "assessment.domain.ActorAnswer"),
            one("measures", "assessment.domain.MeasureAnswer"),
            one("sami", "assessment.domain.SamiAnswer"),
            one("effect-chain", "assessment.EffectChain"),
            one("next-phase", "assessment.NextPhase"),
            one("subfields", "assessment.domain.SubfieldAnswers"),
            one("support-answers", "assessment.domain.SupportAnswers"),
            one("questions", "assessment.domain.RunContent"),
            one("seen-proposals", "assessment.domain.SeenProposals"),
            one("proposal-sheet", "scoring.ProposalSheet"),
            one("stop-points", "assessment.domain.Groundwork.StopPoints"),
            one("judgement", "statement.Judgement"),
            one("last-return", "statement.domain.LastReturn"),
            one("review-round", "statement.domain.SubmittedContent"),
            list("review-comments", "statement.domain.ReviewComment"),
            one("edition", "statement.domain.EditionContent"),
            map("drafted-texts", "wording.DraftedText"),
            one("brief-own", "decision.domain.BriefTexts"),
            one("brief", "decision.domain.BriefContent"),
            one("brief-heard", "decision.domain.BriefContent"),
            one("report", "decision.domain.ReportContent"),
            one("notice", "decision.domain.NoticeContent"),
            list("intake-answers", "intake.domain.IntakeAnswer"),
            one("kept-reading", "intake.domain.KeptReading"),
            one("staged-reading", "intake.domain.StagedReading"),
            list("registered-values", "intake.domain.RegisteredValue")));

    /** What a document of one name is read as. */
    record Kind(JavaType type, boolean isDocument) {}

    /** One document as it was stored. */
    record Golden(String name, String format, Kind kind, JsonNode json) {
        @Override
        public String toString() {
            return name + ", format " + format;
        }
    }

    @Test
    void hasAGoldenDocumentOfEveryKind() throws IOException {
        assertThat(goldens().map(Golden::name)).containsAll(KINDS.keySet());
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void readsWhatWasStoredAndLosesNothingOfIt(Golden golden) {
        var again = JSON.<JsonNode>valueToTree(
                JSON.treeToValue(golden.json(), golden.kind().type()));

        assertThat(lost(golden.json(), again, "")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("goldens")
    void saysItsFormat(Golden golden) {
        var again = JSON.<JsonNode>valueToTree(
                JSON.treeToValue(golden.json(), golden.kind().type()));

        var document = again.isArray()
                ? again.get(0)
                : golden.kind().isDocument() ? again : again.iterator().next();
        assertThat(document.path("format").asInt()).isGreaterThanOrEqualTo(Integer.parseInt(golden.format()));
    }

    /** An older portal may not have known any one of the parts. */
    @ParameterizedTest
    @MethodSource("goldens")
    void readsADocumentThatLacksAPartAndWritesIt(Golden golden) {
        for (var poorer : withoutOnePart(golden.json())) {
            assertThatCode(() -> JSON.writeValueAsString(
                            JSON.treeToValue(poorer, golden.kind().type())))
                    .as("%s", poorer)
                    .doesNotThrowAnyException();
        }
    }

    /** A newer portal may have written more. */
    @ParameterizedTest
    @MethodSource("goldens")
    void readsADocumentThatSaysMore(Golden golden) {
        var richer = golden.json().deepCopy();
        (richer.isArray() ? richer.get(0) : richer).asObject().put("ofTomorrow", "x");
        if (golden.kind().isDocument()) {
            assertThatCode(() -> JSON.treeToValue(richer, golden.kind().type())).doesNotThrowAnyException();
        }
    }

    static Stream<Golden> goldens() throws IOException {
        var found = new ArrayList<Golden>();
        for (var file : new PathMatchingResourcePatternResolver().getResources("classpath:released/formats/*/*.json")) {
            var path = file.getURL().getPath().split("/");
            var name = path[path.length - 1].replace(".json", "");
            if (KINDS.containsKey(name)) {
                found.add(new Golden(name, path[path.length - 2], KINDS.get(name), tree(file)));
            }
        }
        return found.stream();
    }

    private static JsonNode tree(Resource file) throws IOException {
        return JSON.readTree(file.getContentAsString(StandardCharsets.UTF_8));
    }

    /** Every value that was stored and is not written again; times may be written otherwise, but not left out. */
    private static List<String> lost(JsonNode stored, JsonNode again, String at) {
        var lost = new ArrayList<String>();
        if (stored.isObject()) {
            stored.propertyNames().forEach(it -> lost.addAll(lost(stored.get(it), again.path(it), at + "/" + it)));
        } else if (stored.isArray() && again.isArray()) {
            for (var i = 0; i < stored.size(); i++) {
                lost.addAll(lost(stored.get(i), again.path(i), at + "/" + i));
            }
        } else if (again.isMissingNode() && !stored.isNull()) {
            lost.add(at);
        } else if (stored.isString() && again.isString() && !again.equals(stored)) {
            lost.add(at + ": " + stored + " became " + again);
        }
        return lost;
    }

    private static List<JsonNode> withoutOnePart(JsonNode document) {
        var poorer = new ArrayList<JsonNode>();
        if (document instanceof ObjectNode object) {
            for (var name : List.copyOf(object.propertyNames())) {
                var copy = object.deepCopy();
                copy.remove(name);
                poorer.add(copy);
                for (var inner : withoutOnePart(object.get(name))) {
                    poorer.add(object.deepCopy().set(name, inner));
                }
            }
        } else if (document.isArray() && !document.isEmpty()) {
            for (var inner : withoutOnePart(document.get(0))) {
                poorer.add(JSON.createArrayNode().add(inner));
            }
        }
        return poorer;
    }

    private static Map.Entry<String, Kind> one(String name, String type) {
        var stored = type(type);
        return Map.entry(name, new Kind(JSON.constructType(stored), StoredDocument.class.isAssignableFrom(stored)));
    }

    private static Map.Entry<String, Kind> list(String name, String type) {
        return Map.entry(name, new Kind(JSON.getTypeFactory().constructCollectionType(List.class, type(type)), true));
    }

    private static Map.Entry<String, Kind> map(String name, String type) {
        return Map.entry(
                name, new Kind(JSON.getTypeFactory().constructMapType(Map.class, String.class, type(type)), false));
    }

    private static Class<?> type(String name) {
        return ClassUtils.resolveClassName("se.vagval." + name, null);
    }
}
