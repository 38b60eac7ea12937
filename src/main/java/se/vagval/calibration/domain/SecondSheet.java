package se.vagval.calibration.domain;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.calibration.SecondKind;
import se.vagval.calibration.SecondState;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.identity.UserId;
import se.vagval.strategy.Dimension;

/**
 * Andrabedömningen as one reader may see it. Levels are there for whoever gave them, and of both for the two who judged and
 * the RUS-samordnare once they are revealed; everybody else reads how far it has come and what was agreed.
 */
public record SecondSheet(
        UUID id,
        CaseFileSummary caseFile,
        SecondKind kind,
        SecondState state,
        UserId assessor,
        String assessorName,
        String officerName,
        String askedByName,
        Instant askedAt,
        String question,
        List<Line> lines,
        Chair chair,
        boolean mayWithdraw,
        boolean mayReveal,
        List<String> ownMissing) {

    /** Stol: from which side the reader sees it. */
    public enum Chair {
        /** Judges, and has not handed in. */
        ASSESSING,
        /** One of the two, after the reveal. */
        TALKING,
        /** Reads both, and says nothing. */
        READING,
        /** Sees how far it has come, and what was agreed. */
        WAITING,
        /** Is to judge the same case anew, and sees nothing of what the two have come to. */
        BLIND;

        /** Whether the criteria are open from here, each on its own page. */
        public boolean opensCriteria() {
            return switch (this) {
                case ASSESSING, TALKING, READING -> true;
                case WAITING, BLIND -> false;
            };
        }
    }

    /** One criterion; {@code own} is the second assessor's, {@code first} the officer's, {@code proposals} counts those of a common level. */
    public record Line(
            Dimension dimension,
            int saves,
            @Nullable Instant savedAt,
            Optional<Verdict> second,
            String typed,
            Optional<Verdict> first,
            Optional<Verdict> common,
            int proposals,
            @Nullable UserId commonBy,
            boolean agreed,
            List<Said> talk) {

        /** Whether both have judged, so that there is something to compare. */
        public boolean isPair() {
            return first.isPresent() && second.isPresent();
        }

        public boolean isDifferent() {
            return isPair() && !first.get().mark().equals(second.get().mark());
        }

        /** In levels; nothing where one of them has none. */
        public Optional<Integer> distance() {
            return first.map(Verdict::level)
                    .flatMap(one -> second.map(Verdict::level).map(other -> Math.abs(one - other)));
        }
    }

    /** Sagt i samtalet. */
    public record Said(String who, Instant at, String text) {}

    public Optional<Line> line(String criterion) {
        return lines.stream()
                .filter(it -> it.dimension().code().equals(criterion))
                .findFirst();
    }

    /** Whether it is not told yet how a criterion stands. */
    public boolean isHidden() {
        return chair == Chair.BLIND || chair == Chair.WAITING && state != SecondState.REVEALED;
    }

    public boolean isCompared() {
        return chair == Chair.TALKING || chair == Chair.READING;
    }
}
