package se.vagval.assessment.domain;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import se.vagval.assessment.AssessmentProfile.DecidingKind;
import se.vagval.assessment.AssessmentProfile.Verdict;

/**
 * Utfall. How a condition came out: its verdict, the facts that decided it, and the dimensions it still waits for.
 * Three-valued: what is unknown stays unknown unless the known parts decide alone.
 */
record Finding(Verdict verdict, List<Fact> because, Set<String> missing) {

    /** Faktum that a condition looked at. {@code subject} is a dimension's or a gate's code, empty for the others. */
    record Fact(DecidingKind kind, String subject) {}

    static Finding known(boolean holds, DecidingKind kind, String subject) {
        return new Finding(holds ? Verdict.TRUE : Verdict.FALSE, List.of(new Fact(kind, subject)), Set.of());
    }

    static Finding unknown(String dimension) {
        return new Finding(Verdict.UNKNOWN, List.of(), Set.of(dimension));
    }

    static Finding certain(boolean holds) {
        return new Finding(holds ? Verdict.TRUE : Verdict.FALSE, List.of(), Set.of());
    }

    /** Decided by the first kind of verdict found: one FALSE settles "all", one TRUE settles "any". */
    static Finding joined(List<Finding> parts, Verdict settling) {
        var settled = parts.stream().filter(it -> it.verdict() == settling).toList();
        if (!settled.isEmpty()) {
            return new Finding(settling, together(settled, Finding::because), Set.of());
        }
        var open = parts.stream().filter(it -> it.verdict() == Verdict.UNKNOWN).toList();
        if (!open.isEmpty()) {
            var missing =
                    open.stream().flatMap(it -> it.missing().stream()).collect(Collectors.toCollection(TreeSet::new));
            return new Finding(Verdict.UNKNOWN, List.of(), missing);
        }
        var other = settling == Verdict.TRUE ? Verdict.FALSE : Verdict.TRUE;
        return new Finding(other, together(parts, Finding::because), Set.of());
    }

    Finding negated() {
        var turned = switch (verdict) {
            case TRUE -> Verdict.FALSE;
            case FALSE -> Verdict.TRUE;
            case UNKNOWN -> Verdict.UNKNOWN;
        };
        return new Finding(turned, because, missing);
    }

    private static List<Fact> together(List<Finding> parts, Function<Finding, List<Fact>> what) {
        return parts.stream().map(what).flatMap(List::stream).distinct().toList();
    }
}
