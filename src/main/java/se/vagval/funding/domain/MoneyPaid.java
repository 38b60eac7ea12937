package se.vagval.funding.domain;

import java.util.List;

/** Ärendets in- och utbetalningar: what has been paid out of a grant, what has come back, and what is left to pay. */
public record MoneyPaid(long granted, List<Payment> payments, List<Reversal> reversals) {

    public MoneyPaid {
        payments = List.copyOf(payments);
        reversals = List.copyOf(reversals);
    }

    public long paid() {
        return payments.stream()
                .filter(Payment::counts)
                .mapToLong(Payment::amount)
                .sum();
    }

    public long advances() {
        return payments.stream()
                .filter(it -> it.counts() && it.advance())
                .mapToLong(Payment::amount)
                .sum();
    }

    public long released() {
        return reversed(Reversal.Kind.RELEASED);
    }

    public long repaid() {
        return reversed(Reversal.Kind.REPAID);
    }

    /** What the receiver still has a right to: of no grant nothing, and what was paid back is not paid out anew. */
    public long remaining() {
        return remaining(granted, paid(), released());
    }

    /** The same of sums that are known already. */
    static long remaining(long granted, long paid, long released) {
        return granted == 0 ? 0 : granted - released - paid;
    }

    /** What has been paid by the end of the year beyond what the plan gives the case until then. */
    public long ahead(YearPlan plan, int year) {
        var until = plan.amounts().headMap(year + 1).values().stream()
                .mapToLong(Long::longValue)
                .sum();
        return Math.max(0, paid() - until);
    }

    /** Whether nothing is out: all that was paid has been paid back. */
    public boolean isSettled() {
        return paid() == repaid();
    }

    /**
     * Whether the grant is what has been paid and released of it at least, and each year what has come back of it. No grant
     * at all bears what has come back whole.
     */
    boolean isBorneBy(YearPlan plan) {
        return (granted == 0 ? isSettled() : remaining() >= 0) && plan.covers(reversals);
    }

    /** Whether what has been paid back was paid out even without the payment. */
    boolean canDoWithout(Payment payment) {
        return paid() - payment.amount() >= repaid();
    }

    private long reversed(Reversal.Kind kind) {
        return reversals.stream()
                .filter(it -> it.kind() == kind)
                .mapToLong(Reversal::amount)
                .sum();
    }
}
