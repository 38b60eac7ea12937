package se.vagval.casefile;

import java.util.Map;

/**
 * Insynsvillkor. The rule of insight for other rooms' own SQL, for one reader and the case named {@code c}: that the case is
 * open, that the reader has said whether anything ties to it (where that must be said before it is read), and that its result
 * may be read, and that the reader is not to judge it blind. Asked in the statement itself, so that what is closed is neither found nor counted.
 */
public record InsightConditions(
        String open, String declared, String result, String sighted, Map<String, Object> values) {

    public InsightConditions {
        values = Map.copyOf(values);
    }
}
