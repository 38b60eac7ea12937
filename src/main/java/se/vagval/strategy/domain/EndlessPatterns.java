package se.vagval.strategy.domain;

import java.util.List;
import java.util.stream.Stream;
import se.vagval.strategy.BoundedPattern;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkFault.What;

/** Ändlösa mönster. The patterns of a version that can be read but would not come to an end on some text, by where they stand. */
final class EndlessPatterns {

    private EndlessPatterns() {}

    static List<FrameworkFault> faultsIn(FrameworkVersion version) {
        var guide = version.readingGuide();
        var gates = version.gates().stream()
                .filter(gate -> gate.words().values().stream().anyMatch(EndlessPatterns::isEndless))
                .map(it -> new FrameworkFault("gates", it.code(), What.ENDLESS_PATTERN));
        var named = guide.patterns().entrySet().stream()
                .filter(it -> isEndless(it.getValue()))
                .map(it -> new FrameworkFault("readingGuide", it.getKey(), What.ENDLESS_PATTERN));
        var addressing = guide.addressing().stream()
                .filter(EndlessPatterns::isEndless)
                .map(it -> new FrameworkFault("readingGuide", it, What.ENDLESS_PATTERN));
        var worded = version.supportForms().stream()
                .filter(form -> form.gates().stream()
                        .flatMap(it -> it.words().values().stream())
                        .anyMatch(EndlessPatterns::isEndless))
                .map(it -> new FrameworkFault("supportForms", it.code(), What.ENDLESS_PATTERN));
        return Stream.of(gates, worded, named, addressing).flatMap(it -> it).toList();
    }

    private static boolean isEndless(String written) {
        return BoundedPattern.isReadable(written) && !BoundedPattern.isBounded(written);
    }
}
