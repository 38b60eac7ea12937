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
        WAITING
    }

    /** One criterion; {@code own} is the second assessor's, {@code first} the officer's. */
    public record Line(
            Dimension dimension,
            int saves,
            @Nullable Instant savedAt,
            Optional<Verdict> second,
            String typed,
            Optional<Verdict> first,
            Optional<Verdict> common,
            @Nullable UserId commonBy,
            boolean agreed,
            List<Said> talk) {

        public boolean isDifferent() {
            return first.isPresent()
                    && second.isPresent()
                    && !first.get().mark().equals(second.get().mark());
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

    public boolean isCompared() {
        return chair == Chair.TALKING || chair == Chair.READING;
    }
}
