package se.vagval.strategy.draft.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import se.vagval.strategy.RuleCondition;
import se.vagval.strategy.RuleCondition.All;
import se.vagval.strategy.RuleCondition.Any;

/**
 * Villkorets rader. A rule's condition as rows: all of them are to hold, or any of them ({@code any}); rows of the same
 * group belong together the other way round. So much every rule needs, and so much a person can read.
 */
public record ConditionRows(boolean any, List<Row> rows) {

    /** One row; group 0 stands by itself. */
    public record Row(int group, ConditionKind kind, String criterion, int level) {

        RuleCondition condition() {
            return kind.condition(criterion, level);
        }
    }

    public ConditionRows {
        rows = List.copyOf(rows);
    }

    /** Nothing for a condition of more storeys than two. */
    static Optional<ConditionRows> of(RuleCondition condition) {
        var any = condition instanceof Any;
        var rows = new ArrayList<Row>();
        var group = 0;
        for (var part : parts(condition)) {
            var within = any ? part instanceof All : part instanceof Any;
            group += within ? 1 : 0;
            for (var one : within ? parts(part) : List.of(part)) {
                var row = row(within ? group : 0, one);
                if (row.isEmpty()) {
                    return Optional.empty();
                }
                rows.add(row.get());
            }
        }
        return Optional.of(new ConditionRows(any, rows));
    }

    private static List<RuleCondition> parts(RuleCondition condition) {
        return switch (condition) {
            case All(var of) -> of;
            case Any(var of) -> of;
            default -> List.of(condition);
        };
    }

    private static Optional<Row> row(int group, RuleCondition condition) {
        return Optional.ofNullable(ConditionKind.of(condition)).map(kind -> switch (condition) {
            case RuleCondition.AtLeast(var criterion, var level) -> new Row(group, kind, criterion, level);
            case RuleCondition.AtMost(var criterion, var level) -> new Row(group, kind, criterion, level);
            case RuleCondition.NotAssessable(var criterion) -> new Row(group, kind, criterion, 0);
            default -> new Row(group, kind, "", 0);
        });
    }

    /** Groups stand where their first row stands; a single part needs no word around it. */
    Optional<RuleCondition> condition() {
        var groups = new LinkedHashMap<Integer, List<RuleCondition>>();
        var alone = -1;
        for (var row : rows) {
            var key = row.group() == 0 ? alone-- : row.group();
            groups.computeIfAbsent(key, it -> new ArrayList<>()).add(row.condition());
        }
        var parts = groups.values().stream()
                .map(it -> it.size() == 1 ? it.getFirst() : joined(it, !any))
                .toList();
        return parts.size() < 2 ? parts.stream().findFirst() : Optional.of(joined(parts, any));
    }

    private static RuleCondition joined(List<RuleCondition> parts, boolean any) {
        return any ? new Any(parts) : new All(parts);
    }
}
