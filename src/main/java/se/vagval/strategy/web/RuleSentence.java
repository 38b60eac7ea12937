package se.vagval.strategy.web;

import java.util.List;
import se.vagval.strategy.Rule;

/**
 * Regel i ord. A rule as people read it: how its parts belong together, the parts, what it then suggests. The parts are
 * empty for a rule that always holds.
 */
public record RuleSentence(Rule rule, String intro, List<String> parts, String suggestion) {}
