package se.vagval.assessment.domain;

import org.jspecify.annotations.Nullable;

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

    /** A link to a national area. */
    public static TargetEntry area(String code, @Nullable Integer level, String motivation) {
        return new TargetEntry(code, level, "", motivation, null, null, "", false);
    }

    /** A link to a priority of the regional strategy. */
    public static TargetEntry priority(String code, @Nullable Integer level, String impact, String motivation) {
        return new TargetEntry(code, level, impact, motivation, null, null, "", false);
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
