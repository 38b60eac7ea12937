package se.vagval.funding.domain;

import java.time.Clock;
import java.util.LinkedHashMap;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.DecisionCorrected;
import se.vagval.decision.DecisionMade;
import se.vagval.decision.Decisions;
import se.vagval.decision.Decisions.DecisionSummary;

/**
 * What is decided is allotted to its frame in the same breath: no grant without its place in the sums. A grant that does not
 * fit is allotted like any other, and the frame says that it is overdrawn.
 */
@Component
class GrantAllotting {

    private final FundingRepository funding;
    private final FrameRepository frames;
    private final Fits fits;
    private final Decisions decisions;
    private final CaseFiles caseFiles;
    private final ConditionRepository conditions;
    private final PaymentRepository payments;
    private final Clock clock;

    GrantAllotting(
            FundingRepository funding,
            FrameRepository frames,
            Fits fits,
            Decisions decisions,
            CaseFiles caseFiles,
            ConditionRepository conditions,
            PaymentRepository payments,
            Clock clock) {
        this.conditions = conditions;
        this.payments = payments;
        this.clock = clock;
        this.funding = funding;
        this.frames = frames;
        this.fits = fits;
        this.decisions = decisions;
        this.caseFiles = caseFiles;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DecisionMade made) {
        decisions.decisionOf(made.caseFile()).ifPresent(this::allot);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(DecisionCorrected corrected) {
        decisions.decisionOf(corrected.caseFile()).ifPresent(this::allot);
    }

    private void allot(DecisionSummary decision) {
        var known = funding.of(decision.caseFile());
        var amount = decision.grantedAmount();
        if (amount == null) {
            known.ifPresent(it -> save(it.refused(payments.reversalsOf(it.caseFile()))));
            watch(decision.caseFile());
            return;
        }
        var supposed =
                fits.supposed(decision.caseFile(), amount, decision.date().getYear(), frames.sources());
        var code = supposed.source() == null ? null : supposed.source().code();
        var before = known.orElseGet(() -> CaseFunding.unplanned(decision.caseFile(), code));
        save(before.granted(amount, decision.date(), supposed.plan()));
        watch(decision.caseFile());
    }

    /**
     * A corrected decision gives no less than has been paid or released: money that is gone would stand as left in its frame.
     * It takes the whole grant back when nothing is out any more.
     */
    private void save(CaseFunding decided) {
        var id = decided.caseFile();
        var granted = decided.granted();
        var moved = new MoneyPaid(granted == null ? 0 : granted, payments.paymentsOf(id), payments.reversalsOf(id));
        if (!moved.isBorneBy(decided.plan())) {
            throw new CaseRefusal(CaseRefusal.Reason.MONEY_HAS_MOVED);
        }
        funding.save(decided, clock.instant());
    }

    /** Whatever the decision in force demands is watched by the case's officer until somebody else is named. */
    private void watch(CaseFileId caseFile) {
        var terms = decisions.termsOf(caseFile);
        var said = new LinkedHashMap<String, ConditionKind>();
        var first = decisions.metBeforehand(caseFile);
        terms.conditions()
                .forEach(it ->
                        said.put(it, first.contains(it) ? ConditionKind.BEFORE_PAYMENT : ConditionKind.DURING_PROJECT));
        terms.reservations().forEach(it -> said.putIfAbsent(it, ConditionKind.NEXT_STEP));
        conditions.replaceDecided(caseFile, said, caseFiles.summaryOf(caseFile).officer(), clock.instant());
    }
}
