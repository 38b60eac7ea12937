package se.vagval.decision.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.ProjectType;
import se.vagval.statement.Recommendation;

/**
 * Beslutssammanfattningens innehåll. Everything the one page says, with the words of its framework version, so that the
 * elected read what was sent to them whatever happens to the data behind it.
 */
public record BriefContent(
        String registryNumber,
        String title,
        String applicant,
        ProjectType projectType,
        LocalDate received,
        BriefTexts texts,
        List<ProfileRow> profile,
        List<ScoreRow> scores,
        List<ConflictRow> conflicts,
        String conflictsExamined,
        List<MunicipalityRow> municipalities,
        long appliedAmount,
        long totalCost,
        List<MoneyRow> budget,
        List<MoneyRow> financing,
        List<String> conditions,
        @Nullable Recommendation recommendation,
        @Nullable Recommendation suggestion,
        String firedRule,
        boolean deviates,
        String deviationReason,
        String frameworkVersion,
        String statementDate,
        String statementHash,
        @Nullable Long proposedAmount,
        List<String> reservations) {

    public BriefContent {
        reservations = reservations == null ? List.of() : List.copyOf(reservations);
    }

    /** The amount the proposal names; an older edition proposed all that was applied for. */
    public long proposed() {
        return proposedAmount == null ? appliedAmount : proposedAmount;
    }

    /** A dimension: no level when it could not be judged or is not relevant, which {@code word} then says. */
    public record ProfileRow(
            String code, String name, @Nullable Integer level, String word) {}

    /** One of the three scores; {@code name} is a message key. */
    public record ScoreRow(String name, @Nullable Integer level, String word, int reached, int outOf) {}

    /** Målkonflikt; {@code severity} is one of LOW, MEDIUM, HIGH, UNMANAGEABLE or empty. */
    public record ConflictRow(
            List<String> types, String between, String and, String severity, String handling, boolean remains) {}

    /** Kommun med andel i procent. */
    public record MunicipalityRow(String name, double percent) {}

    /** Pengar: a financier or a kind of cost; {@code note} is the kind of financing or empty. */
    public record MoneyRow(String name, String note, long amount, boolean confirmed) {}

    /** The share of the total cost that is applied for, in percent. */
    public double appliedPercent() {
        return totalCost == 0 ? 0 : 100.0 * appliedAmount / totalCost;
    }

    public BriefContent with(BriefTexts other) {
        return new BriefContent(
                registryNumber,
                title,
                applicant,
                projectType,
                received,
                other,
                profile,
                scores,
                conflicts,
                conflictsExamined,
                municipalities,
                appliedAmount,
                totalCost,
                budget,
                financing,
                conditions,
                recommendation,
                suggestion,
                firedRule,
                deviates,
                deviationReason,
                frameworkVersion,
                statementDate,
                statementHash,
                proposedAmount,
                reservations);
    }
}
