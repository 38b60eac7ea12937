package se.vagval.casefile;

import java.util.Map;

/**
 * Ärendevillkor. What another room asks of the case named {@code c}, in its own SQL, before cases are found and counted: so that
 * nothing is found only to be left out again.
 */
public record CaseCondition(String sql, Map<String, Object> values) {

    public CaseCondition {
        values = Map.copyOf(values);
    }
}
