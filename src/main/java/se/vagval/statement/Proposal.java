package se.vagval.statement;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.statement.Judgement.Condition;
import se.vagval.statement.Judgement.ConditionType;
import se.vagval.strategy.Recommendation;

/**
 * Förslag till beslut: outcome, amount and conditions, entered once and read by statement, report, brief and record alike.
 * No amount means all that is applied for. A reservation directed forward is no condition of this grant.
 */
public record Proposal(
        @Nullable Recommendation recommendation,
        @Nullable Long amount,
        List<Condition> conditions,
        String reservation) {

    public static final Proposal NONE = new Proposal(null, null, List.of(), "");

    public Proposal {
        conditions = List.copyOf(conditions);
    }

    static Proposal of(Judgement judgement) {
        return new Proposal(
                judgement.recommendation(), judgement.amount(), judgement.conditions(), judgement.forwardReservation());
    }

    /** Whether money is proposed at all. */
    public boolean givesMoney() {
        return recommendation != null && recommendation.givesMoney();
    }

    public long amountOf(long applied) {
        return amount == null ? applied : amount;
    }

    /** The conditions the grant itself has: before it is decided, or while the project runs. */
    public List<Condition> binding() {
        return conditions.stream().filter(it -> it.type().binds()).toList();
    }

    /** What is reserved for the next step, told as such and never as a condition. */
    public List<String> forward() {
        var ahead = new ArrayList<String>();
        if (!reservation.isBlank()) {
            ahead.add(reservation);
        }
        ahead.addAll(ahead());
        return ahead;
    }

    /** What was entered among the conditions but is for the next step. */
    public List<String> ahead() {
        return conditions.stream()
                .filter(it -> it.type() == ConditionType.NEXT_STEP)
                .map(Condition::text)
                .toList();
    }

    public boolean hasConditions() {
        return givesMoney() && !binding().isEmpty();
    }
}
