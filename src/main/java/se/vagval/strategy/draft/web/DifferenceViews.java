package se.vagval.strategy.draft.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.draft.domain.DraftReading;
import se.vagval.strategy.draft.domain.DraftReading.Difference;
import se.vagval.strategy.draft.domain.FrameworkDraft.Thing;
import se.vagval.strategy.web.FrameworkReader;
import se.vagval.strategy.web.RuleWords;
import se.vagval.web.WordDiff;

/** The differences between two versions in words: of each field what was taken out and put in; a rule as the sentence it says. */
@Component
class DifferenceViews {

    private static final FrameworkReader STEWARD = new FrameworkReader(true, true);
    private static final String CONDITION = "condition";

    private final DraftReading reading;
    private final DraftNames names;
    private final FieldViews fields;
    private final RuleWords rules;

    DifferenceViews(DraftReading reading, DraftNames names, FieldViews fields, RuleWords rules) {
        this.reading = reading;
        this.names = names;
        this.fields = fields;
        this.rules = rules;
    }

    /** @param draft the draft whose things the views lead to; none for published versions */
    List<DifferenceView> of(
            List<Difference> differences, FrameworkVersion older, FrameworkVersion newer, @Nullable String draft) {
        return differences.stream().map(it -> view(it, older, newer, draft)).toList();
    }

    private DifferenceView view(
            Difference difference, FrameworkVersion older, FrameworkVersion newer, @Nullable String draft) {
        var shown = difference.after() == null ? difference.before() : difference.after();
        var changed =
                fields(typed(difference, difference.before(), older), typed(difference, difference.after(), newer));
        var kind = difference.before() == null
                ? DifferenceKind.GAINED
                : difference.after() == null
                        ? DifferenceKind.LOST
                        : changed.isEmpty() ? DifferenceKind.MOVED : DifferenceKind.REWORDED;
        var address = draft == null || difference.after() == null ? "" : names.address(draft, difference.after());
        return new DifferenceView(
                names.part(difference.part()),
                shown == null || !difference.part().many() ? "" : names.named(shown),
                kind,
                address,
                changed);
    }

    private List<DifferenceView.Field> fields(Map<String, String> before, Map<String, String> after) {
        var paths = new LinkedHashSet<>(after.keySet());
        paths.addAll(before.keySet());
        var found = new ArrayList<DifferenceView.Field>();
        for (var path : paths) {
            var was = before.getOrDefault(path, "");
            var is = after.getOrDefault(path, "");
            if (!was.equals(is)) {
                found.add(new DifferenceView.Field(fields.path(path), WordDiff.between(was, is)));
            }
        }
        return found;
    }

    private Map<String, String> typed(Difference difference, @Nullable Thing thing, FrameworkVersion version) {
        if (thing == null) {
            return Map.of();
        }
        var typed = new LinkedHashMap<>(reading.typed(difference.part(), thing));
        if (typed.keySet().removeIf(it -> it.startsWith(CONDITION))) {
            typed.put(CONDITION, sentence(thing.key(), version));
        }
        typed.replaceAll((path, text) ->
                path.equals(CONDITION) ? text : fields.said(difference.part().thing(), path, text));
        return typed;
    }

    private String sentence(String rule, FrameworkVersion version) {
        return version.rules().stream()
                .filter(it -> it.code().equals(rule))
                .findFirst()
                .map(it -> rules.sentence(it, version, STEWARD))
                .map(it -> it.intro() + "\n" + String.join("\n", it.parts()))
                .orElse("");
    }
}
