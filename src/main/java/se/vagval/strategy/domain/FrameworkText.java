package se.vagval.strategy.domain;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonSubTypes.Type;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import se.vagval.database.CanonicalJson;
import se.vagval.database.StoredJson;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.PrioritisingBody;
import se.vagval.strategy.RuleCondition;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A framework version as text: canonical JSON (RFC 8785), so that the same content always has the same fingerprint. */
public final class FrameworkText {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .addMixIn(RuleCondition.class, NamedByKey.class)
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** A record may be of another portal: what it says besides, or does not say, is no fault of it. */
    private static final JsonMapper KEPT = StoredJson.tolerant(
                    JsonMapper.builder().addMixIn(RuleCondition.class, NamedByKey.class))
            .build();

    /** A condition is written as one key with its parts: {@code {"atLeast": {"dimension": "D2", "level": 3}}}. */
    @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, include = JsonTypeInfo.As.WRAPPER_OBJECT)
    @JsonSubTypes({
        @Type(value = RuleCondition.All.class, name = "all"),
        @Type(value = RuleCondition.Any.class, name = "any"),
        @Type(value = RuleCondition.Not.class, name = "not"),
        @Type(value = RuleCondition.AtLeast.class, name = "atLeast"),
        @Type(value = RuleCondition.AtMost.class, name = "atMost"),
        @Type(value = RuleCondition.NotAssessable.class, name = "notAssessable"),
        @Type(value = RuleCondition.AnyGate.class, name = "anyGate"),
        @Type(value = RuleCondition.ProjectIs.class, name = "projectIs"),
        @Type(value = RuleCondition.DecisivePartyMissing.class, name = "decisivePartyMissing"),
        @Type(value = RuleCondition.OpenConditions.class, name = "openConditions"),
        @Type(value = RuleCondition.Always.class, name = "always")
    })
    private interface NamedByKey {}

    private FrameworkText() {}

    /** From a record as it was kept. */
    public static FrameworkVersion read(String json) {
        return KEPT.readValue(json, FrameworkVersion.class);
    }

    /** From the tree a YAML file holds; a word the portal does not know is a misprint there. */
    static FrameworkVersion read(Map<String, Object> tree) {
        return MAPPER.convertValue(tree, FrameworkVersion.class);
    }

    static List<PrioritisingBody> bodies(Map<String, Object> tree) {
        return List.of(MAPPER.convertValue(tree.get("prioritisingBodies"), PrioritisingBody[].class));
    }

    /** The same as a document that can be changed part by part. */
    public static ObjectNode tree(FrameworkVersion version) {
        return MAPPER.valueToTree(version);
    }

    /** A piece of a YAML file as a document. */
    public static ObjectNode plain(Map<?, ?> fields) {
        return MAPPER.valueToTree(fields);
    }

    /** A piece of a document as a YAML file holds it. */
    public static Object plain(JsonNode node) {
        return MAPPER.convertValue(node, Object.class);
    }

    /** From a document that somebody has put together: a word the portal does not know is a misprint in it. */
    public static FrameworkVersion strict(ObjectNode content) {
        return MAPPER.treeToValue(content, FrameworkVersion.class);
    }

    /** From a document as it was kept. */
    public static ObjectNode document(String json) {
        return (ObjectNode) KEPT.readTree(json);
    }

    public static String canonical(JsonNode node) {
        return CanonicalJson.of(node.toString());
    }

    public static RuleCondition condition(JsonNode node) {
        return KEPT.treeToValue(node, RuleCondition.class);
    }

    public static JsonNode tree(RuleCondition condition) {
        return MAPPER.valueToTree(condition);
    }

    /** Without the criteria of those codes. */
    static FrameworkVersion without(FrameworkVersion version, List<String> criteria) {
        var content = tree(version);
        var kept = content.putArray("dimensions");
        tree(version).path("dimensions").forEach(it -> {
            if (!criteria.contains(it.path("code").asString(""))) {
                kept.add(it);
            }
        });
        return MAPPER.treeToValue(content, FrameworkVersion.class);
    }

    static FrameworkVersion ended(FrameworkVersion version, LocalDate last) {
        return MAPPER.treeToValue(tree(version).put("validUntil", last.toString()), FrameworkVersion.class);
    }

    static String write(FrameworkVersion version) {
        return CanonicalJson.of(MAPPER.writeValueAsString(version));
    }
}
