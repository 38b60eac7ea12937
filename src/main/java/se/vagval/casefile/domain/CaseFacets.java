package se.vagval.casefile.domain;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.ProjectType;

/**
 * Vad andra rum vet. What a list is further narrowed to: a strength area the assessment found furthered, a meeting, a type of
 * project, a small area it works in, undecided cases that came in before a day, and cases in which nothing has happened since a moment.
 */
public record CaseFacets(
        @Nullable String strengthArea,
        @Nullable LocalDate meeting,
        @Nullable ProjectType projectType,
        @Nullable String smallArea,
        @Nullable LocalDate overdueBefore,
        @Nullable Instant idleSince) {

    public static final CaseFacets NONE = new CaseFacets(null, null, null, null, null, null);

    boolean areAsked() {
        return !equals(NONE);
    }
}
