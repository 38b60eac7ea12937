package se.vagval.funding.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseFileId;

/**
 * Ärendets medel. The source a case is paid from, how the money falls on the years, and what has been granted. With an EU
 * part the grant may be conditional on a decision that others make. {@code decidedOn} stays when the grant is taken back and
 * its years still carry what has come back of it.
 */
public record CaseFunding(
        CaseFileId caseFile,
        int version,
        @Nullable String source,
        YearPlan plan,
        EuPart eu,
        @Nullable Long granted,
        @Nullable LocalDate decidedOn) {

    /** EU-delen: what is applied for there, whether the grant waits for it, and how it went. */
    public record EuPart(
            boolean conditional,
            @Nullable Long amount,
            @Nullable EuOutcome outcome,
            @Nullable LocalDate decidedOn,
            String reference) {

        public static final EuPart NONE = new EuPart(false, null, null, null, "");

        public boolean isAwaited() {
            return conditional && outcome != EuOutcome.GRANTED;
        }
    }

    public static CaseFunding unplanned(CaseFileId caseFile, @Nullable String source) {
        return new CaseFunding(caseFile, 0, source, YearPlan.NONE, EuPart.NONE, null, null);
    }

    /** A plan for what has been granted is a plan for all of it; until then for all that is proposed, where that is known. */
    CaseFunding planned(String newSource, YearPlan newPlan, EuPart newEu, long proposed) {
        var whole = granted == null ? proposed : granted;
        FundingRefusal.requireThat(!newPlan.isEmpty(), FundingRefusal.Reason.PLAN_EMPTY);
        FundingRefusal.requireThat(whole == 0 || newPlan.sum() == whole, FundingRefusal.Reason.PLAN_IS_NOT_THE_GRANT);
        return new CaseFunding(caseFile, version, newSource, newPlan, newEu, granted, decidedOn);
    }

    /** Undecided, the plan keeps its shares of what is proposed now, from the first year that can still give. */
    YearPlan planFor(long proposed, int firstYear) {
        return decidedOn == null && proposed > 0 ? plan.scaledTo(proposed).notBefore(firstYear) : plan;
    }

    /** The plan keeps its shares of what was granted; nothing is paid in a year before the decision. */
    CaseFunding granted(long amount, LocalDate day, YearPlan otherwise) {
        var years = (plan.isEmpty() ? otherwise : plan).scaledTo(amount).notBefore(day.getYear());
        return new CaseFunding(caseFile, version, source, years, eu, amount, day);
    }

    /** What has come back of a grant that is taken back stays with the years that gave it: no frame gets back what it never gave. */
    CaseFunding refused(List<Reversal> reversals) {
        var given = YearPlan.of(reversals);
        return new CaseFunding(caseFile, version, source, given, eu, null, given.isEmpty() ? null : decidedOn);
    }

    /** Whether a corrected decision has taken back a grant of which money had come back. */
    public boolean isTakenBack() {
        return granted == null && decidedOn != null;
    }
}
