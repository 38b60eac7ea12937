package se.vagval.strategy.domain;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion;

/** What differs in substance between two versions; another source for the same words is no difference. */
final class FrameworkComparison {

    private FrameworkComparison() {}

    static List<PartChange> between(FrameworkVersion older, FrameworkVersion newer) {
        var before = FrameworkContent.of(older);
        var after = FrameworkContent.of(newer);
        return Stream.of(FrameworkPart.values())
                .filter(part -> part != FrameworkPart.VERSION)
                .map(part -> change(part, before, after))
                .filter(change -> !change.isEmpty())
                .toList();
    }

    private static PartChange change(FrameworkPart part, List<FrameworkContent> older, List<FrameworkContent> newer) {
        var before = of(part, older);
        var after = of(part, newer);
        var known = before.stream().collect(Collectors.toMap(FrameworkContent::code, Function.identity()));
        var codes = after.stream().map(FrameworkContent::code).collect(Collectors.toSet());
        return new PartChange(
                part,
                after.stream().filter(it -> !known.containsKey(it.code())).toList(),
                before.stream().filter(it -> !codes.contains(it.code())).toList(),
                after.stream()
                        .filter(it -> isReworded(known.get(it.code()), it))
                        .toList());
    }

    private static boolean isReworded(@Nullable FrameworkContent before, FrameworkContent after) {
        return before != null && !before.meaning().equals(after.meaning());
    }

    private static List<FrameworkContent> of(FrameworkPart part, List<FrameworkContent> contents) {
        return contents.stream().filter(it -> it.part() == part).toList();
    }
}
