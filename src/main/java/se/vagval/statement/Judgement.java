package se.vagval.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;
import se.vagval.strategy.Recommendation;

/**
 * Ställningstagande. What the author concludes, as data: the recommendation with its grounds, conditions and signatories.
 * An empty list of signatories means those who wrote and the manager; no date means the day of approval.
 */
public record Judgement(
        @Nullable Recommendation recommendation,
        List<String> strengths,
        List<String> weaknesses,
        Risk risk,
        @Nullable Ambition ambition,
        String importance,
        String forwardReservation,
        List<Condition> conditions,
        Deviation deviation,
        List<ApprovedStatement.Signatory> signatories,
        @Nullable LocalDate date,
        @Nullable Long amount)
        implements StoredDocument {

    public static final Judgement EMPTY = new Judgement(
            null, List.of(), List.of(), Risk.NONE, null, "", "", List.of(), Deviation.NONE, List.of(), null);

    public Judgement {
        strengths = List.copyOf(strengths);
        weaknesses = List.copyOf(weaknesses);
        conditions = List.copyOf(conditions);
        signatories = List.copyOf(signatories);
    }

    /** A judgement that proposes all that is applied for. */
    public Judgement(
            @Nullable Recommendation recommendation,
            List<String> strengths,
            List<String> weaknesses,
            Risk risk,
            @Nullable Ambition ambition,
            String importance,
            String forwardReservation,
            List<Condition> conditions,
            Deviation deviation,
            List<ApprovedStatement.Signatory> signatories,
            @Nullable LocalDate date) {
        this(
                recommendation,
                strengths,
                weaknesses,
                risk,
                ambition,
                importance,
                forwardReservation,
                conditions,
                deviation,
                signatories,
                date,
                null);
    }

    public Proposal proposal() {
        return Proposal.of(this);
    }

    /** The same grounds under another recommendation. */
    public Judgement recommending(Recommendation other) {
        return new Judgement(
                other,
                strengths,
                weaknesses,
                risk,
                ambition,
                importance,
                forwardReservation,
                conditions,
                deviation,
                signatories,
                date,
                amount);
    }

    /** The same with one ground more, at the end of its list; what stands there already is not written twice. */
    public Judgement grounded(Ground ground, String text) {
        return new Judgement(
                recommendation,
                ground == Ground.STRENGTH ? with(strengths, text) : strengths,
                ground == Ground.WEAKNESS ? with(weaknesses, text) : weaknesses,
                risk,
                ambition,
                importance,
                forwardReservation,
                conditions,
                deviation,
                signatories,
                date,
                amount);
    }

    private static List<String> with(List<String> lines, String text) {
        return lines.contains(text)
                ? lines
                : Stream.concat(lines.stream(), Stream.of(text)).toList();
    }

    /** Styrka eller svaghet. */
    public enum Ground {
        STRENGTH,
        WEAKNESS
    }

    /** Risk: what, for whom, and what follows. */
    public record Risk(String what, String forWhom, String consequence) {
        public static final Risk NONE = new Risk("", "", "");
    }

    /** Ambitionsnivå. */
    public enum Ambition {
        HIGH,
        REASONABLE,
        LOW
    }

    /** Villkor. */
    public record Condition(ConditionType type, String text) {}

    /** When a condition binds: this decision, the project while it runs, or only the next step. */
    public enum ConditionType {
        BEFORE_DECISION,
        DURING_PROJECT,
        NEXT_STEP;

        /** Whether it belongs to this grant. */
        public boolean binds() {
            return this != NEXT_STEP;
        }
    }

    /** Avvikelse från regelförslaget, argued both ways. */
    public record Deviation(String inFavour, String against, String reason) {
        public static final Deviation NONE = new Deviation("", "", "");

        public boolean arguesBothWays() {
            return !inFavour.isBlank() && !against.isBlank() && !reason.isBlank();
        }
    }
}
