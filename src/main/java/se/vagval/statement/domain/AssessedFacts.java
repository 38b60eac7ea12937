package se.vagval.statement.domain;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;

/**
 * Bedömningens fakta. Tells whether an assessment still says what it said when it was handed in: grades, codes, levels, rule
 * codes and what the officer has written. The sentences the portal renders are no facts, and neither is a part that an
 * older portal did not know: what it never kept cannot have changed.
 */
final class AssessedFacts {

    private static final Logger LOG = LoggerFactory.getLogger(AssessedFacts.class);

    /** What is rendered from messages and framework texts, wherever it stands in a profile. */
    private static final Set<String> RENDERED = Set.of("word", "words", "explanation", "levels", "format");

    /** Names and questions of the framework: in these lists the code beside them says which is meant. */
    private static final Map<String, String> RENDERED_IN = Map.of("supportAnswers", "text", "subfields", "name");

    /** Rendered sentences whose number is a fact: one per weak dimension, open conflict and unconfirmed financing. */
    private static final String SUGGESTED_CONDITIONS = "suggestedConditions";

    /** Drawn from the facts each time, by the rules of the portal that asks; what they came to is the rule that fired. */
    private static final Set<String> DRAWN =
            Set.of("nationalStrategy", "strategyGoals", "smartSpecialisation", "rusAssurance", "rules");

    /** Keyed by codes and not by parts: a code more is a fact more. */
    private static final String DIMENSIONS = "dimensions";

    private AssessedFacts() {}

    /** The first place where the two say different things goes to the log, since the page only says that there is one. */
    static boolean agree(String submitted, String current) {
        var difference = difference("", Canonical.tree(submitted), Canonical.tree(current));
        difference.ifPresent(at -> LOG.info("An assessment is no longer what was handed in, first at {}", at));
        return difference.isEmpty();
    }

    private static Optional<String> difference(String at, JsonNode then, JsonNode now) {
        if (then.isObject() && now.isObject()) {
            return then.propertyNames().stream()
                    .filter(it -> !RENDERED.contains(it) && !DRAWN.contains(it) && !isRenderedIn(at, it))
                    .flatMap(it -> part(at + "/" + it, it, then.path(it), now.path(it)).stream())
                    .findFirst();
        }
        if (then.isArray() && now.isArray() && then.size() == now.size()) {
            return IntStream.range(0, then.size())
                    .mapToObj(it -> difference(at + "/" + it, then.get(it), now.get(it)))
                    .flatMap(Optional::stream)
                    .findFirst();
        }
        return (isSilent(then) ? isSilent(now) : then.equals(now)) ? Optional.empty() : Optional.of(at);
    }

    private static boolean isRenderedIn(String at, String name) {
        return RENDERED_IN.entrySet().stream()
                .anyMatch(it -> it.getValue().equals(name) && at.contains("/" + it.getKey() + "/"));
    }

    private static Optional<String> part(String at, String name, JsonNode then, JsonNode now) {
        return switch (name) {
            case SUGGESTED_CONDITIONS -> then.size() == now.size() ? Optional.empty() : Optional.of(at);
            case DIMENSIONS ->
                new TreeSet<>(then.propertyNames()).equals(new TreeSet<>(now.propertyNames()))
                        ? difference(at, then, now)
                        : Optional.of(at);
            default -> difference(at, then, now);
        };
    }

    private static boolean isSilent(JsonNode node) {
        return node.isMissingNode()
                || node.isNull()
                || node.isBoolean() && !node.booleanValue()
                || node.isString() && node.stringValue().isEmpty()
                || node.isContainer() && node.isEmpty();
    }
}
