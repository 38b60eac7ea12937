package se.vagval.assessment.domain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import se.vagval.assessment.AssessmentProfile.DecidingKind;
import se.vagval.assessment.AssessmentProfile.Verdict;
import se.vagval.assessment.Grade;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.Rule;
import se.vagval.strategy.RuleCondition;

/**
 * Regeltabell. Tries every rule of a framework version on the facts; the first that holds gives the suggestion, unless a
 * rule before it is still unknown. It suggests and never decides.
 */
public record RuleTable(List<Rule> rules) {

    /** D2 before D10: by length, then by letter. */
    private static final Comparator<String> CODE_ORDER =
            Comparator.comparingInt(String::length).thenComparing(Comparator.naturalOrder());

    public RuleTable {
        rules = List.copyOf(rules);
    }

    /** Regelutfall. One rule with how it came out. */
    record Tried(Rule rule, Finding finding) {}

    /** Provning. All rules with their findings, the one that fired, and what the answer still waits for. */
    record Trial(List<Tried> tried, Optional<Tried> fired, Set<String> missing) {}

    Trial tryOn(RuleFacts facts) {
        var tried = new ArrayList<Tried>();
        Optional<Tried> first = Optional.empty();
        var missing = new TreeSet<>(CODE_ORDER);
        for (var rule : rules) {
            var finding = rule.condition() instanceof RuleCondition.Always
                    ? otherwise(first.isPresent(), missing)
                    : finding(rule.condition(), facts);
            var one = new Tried(rule, finding);
            tried.add(one);
            if (first.isEmpty() && finding.verdict() == Verdict.TRUE) {
                first = Optional.of(one);
            } else if (first.isEmpty()) {
                missing.addAll(finding.missing());
            }
        }
        return new Trial(List.copyOf(tried), missing.isEmpty() ? first : Optional.empty(), missing);
    }

    /** "Annars" holds only when no rule before it does, and nobody knows while one of them is unknown. */
    private static Finding otherwise(boolean answered, Set<String> missing) {
        if (answered) {
            return Finding.certain(false);
        }
        return missing.isEmpty()
                ? Finding.certain(true)
                : new Finding(Verdict.UNKNOWN, List.of(), new TreeSet<>(missing));
    }

    static List<String> inOrder(Set<String> codes) {
        return codes.stream().sorted(CODE_ORDER).toList();
    }

    private Finding finding(RuleCondition condition, RuleFacts facts) {
        return switch (condition) {
            case RuleCondition.All all -> Finding.joined(findings(all.of(), facts), Verdict.FALSE);
            case RuleCondition.Any any -> Finding.joined(findings(any.of(), facts), Verdict.TRUE);
            case RuleCondition.Not not -> finding(not.of(), facts).negated();
            case RuleCondition.AtLeast(var dimension, var level) ->
                graded(dimension, facts, grade -> grade.isAtLeast(level));
            case RuleCondition.AtMost(var dimension, var level) ->
                graded(dimension, facts, grade -> grade instanceof Grade.Level(var value) && value <= level);
            case RuleCondition.NotAssessable(var dimension) ->
                graded(dimension, facts, grade -> grade instanceof Grade.NotAssessable);
            case RuleCondition.AnyGate(var outcome) -> gated(outcome, facts);
            case RuleCondition.ProjectIs(var type) ->
                Finding.known(facts.projectType() == type, DecidingKind.PROJECT_TYPE, "");
            case RuleCondition.DecisivePartyMissing ignored ->
                Finding.known(facts.decisivePartyMissing(), DecidingKind.DECISIVE_PARTY, "");
            case RuleCondition.OpenConditions ignored ->
                Finding.known(facts.openConditions(), DecidingKind.OPEN_CONDITIONS, "");
            case RuleCondition.Always ignored -> Finding.certain(true);
        };
    }

    private List<Finding> findings(List<RuleCondition> conditions, RuleFacts facts) {
        return conditions.stream().map(it -> finding(it, facts)).toList();
    }

    private static Finding graded(String dimension, RuleFacts facts, Predicate<Grade> holds) {
        return facts.grade(dimension)
                .map(grade -> Finding.known(holds.test(grade), DecidingKind.GRADE, dimension))
                .orElseGet(() -> Finding.unknown(dimension));
    }

    private static Finding gated(GateOutcome outcome, RuleFacts facts) {
        var ordered = new ArrayList<>(facts.gates().keySet());
        ordered.sort(CODE_ORDER);
        var found = facts.gatesWith(outcome, ordered);
        if (found.isEmpty()) {
            return Finding.certain(false);
        }
        return new Finding(
                Verdict.TRUE,
                found.stream()
                        .map(code -> new Finding.Fact(DecidingKind.GATE, code))
                        .toList(),
                Set.of());
    }
}
