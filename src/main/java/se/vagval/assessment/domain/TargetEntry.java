package se.vagval.assessment.domain;

import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Impact;

/**
 * Koppling till ett mål, område eller styrkeområde. Impact is one of +, 0, - or empty. The four last belong to strength
 * areas alone, where the strength of the connection and the level are two different things.
 */
public record TargetEntry(
        String code,
        @Nullable Integer level,
        String impact,
        String motivation,
        @Nullable String levelNow,
        @Nullable String levelPotential,
        String dependsOn,
        boolean statedByApplicant) {

    /** What {@link #counted} says, for a row {@code t} of the links. */
    static final String COUNTED = "case when t.impact = '" + Impact.NEGATIVE + "' then 0 else t.level end";

    /** A link to a national area. */
    public static TargetEntry area(String code, @Nullable Integer level, String motivation) {
        return new TargetEntry(code, level, "", motivation, null, null, "", false);
    }

    /** A link to a priority of the regional strategy. */
    public static TargetEntry priority(String code, @Nullable Integer level, String impact, String motivation) {
        return new TargetEntry(code, level, impact, motivation, null, null, "", false);
    }

    /** The level as it counts for the criterion: a negative impact never counts as more than 0. */
    @Nullable
    Integer counted() {
        return level != null && Impact.worksAgainst(impact) ? Integer.valueOf(0) : level;
    }

    boolean isBlank() {
        return level == null
                && impact.isBlank()
                && motivation.isBlank()
                && levelNow == null
                && levelPotential == null
                && dependsOn.isBlank()
                && !statedByApplicant;
    }
}
