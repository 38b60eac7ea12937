package se.vagval.funding.domain;

import static se.vagval.funding.domain.FundingRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Objects;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.funding.domain.FundingAct.MoneyReversed;
import se.vagval.funding.domain.FundingAct.PaymentRecorded;
import se.vagval.funding.domain.FundingAct.PaymentWithdrawn;
import se.vagval.funding.domain.FundingRefusal.Reason;
import se.vagval.identity.PaymentOfficer;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;

/** The payment officer's side: money out, slips taken back, and money that returns to its frame. */
@Service
@PaymentOfficer
@Transactional
public class MoneyPaying {

    private final FundingRepository funding;
    private final PaymentRepository payments;
    private final ConditionRepository conditions;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Framework framework;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MoneyPaying(
            FundingRepository funding,
            PaymentRepository payments,
            ConditionRepository conditions,
            CaseFiles caseFiles,
            CaseInsight insight,
            Framework framework,
            ApplicationEventPublisher events,
            Clock clock) {
        this.funding = funding;
        this.payments = payments;
        this.conditions = conditions;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.framework = framework;
        this.events = events;
        this.clock = clock;
    }

    /** Money is paid after the costs; an advance is bounded by the framework's rules of amounts. */
    public void pay(CaseFileId id, long amount, LocalDate day, boolean advance, String reference, UserId payer) {
        var before = held(id, payer);
        var paid = paidOf(before);
        requireThat(!before.eu().isAwaited(), Reason.EU_DECISION_AWAITED);
        requireThat(conditions.ofCase(id).stream().noneMatch(WatchedCondition::barsPayment), Reason.CONDITION_OPEN);
        requireThat(!day.isBefore(Objects.requireNonNull(before.decidedOn())), Reason.BEFORE_DECISION);
        requireThat(amount <= paid.remaining(), Reason.MORE_THAN_REMAINS);
        requireThat(!advance || paid.advances() + amount <= largestAdvance(id, paid), Reason.ADVANCE_TOO_LARGE);
        requirePast(day);
        var payment = new Payment(UUID.randomUUID(), amount, day, advance, reference, null);
        payments.add(id, Objects.requireNonNull(before.source()), payment, payer, clock.instant());
        events.publishEvent(new PaymentRecorded(id, amount, payer));
    }

    public void withdraw(CaseFileId id, UUID payment, String reason, UserId payer) {
        var paid = paidOf(held(id, payer));
        var wrong = paid.payments().stream()
                .filter(it -> it.id().equals(payment))
                .findFirst()
                .orElseThrow(() -> new FundingRefusal(Reason.NO_SUCH_PAYMENT));
        requireThat(wrong.counts(), Reason.WITHDRAWN_ALREADY);
        requireThat(paid.canDoWithout(wrong), Reason.MORE_REPAID_THAN_PAID);
        requireThat(payments.withdraw(payment, reason, payer, clock.instant()), Reason.WITHDRAWN_ALREADY);
        events.publishEvent(new PaymentWithdrawn(id, wrong.amount(), payer));
    }

    /** @param frameYear the year whose frame the money returns to */
    public void reverse(
            CaseFileId id, Reversal.Kind kind, long amount, LocalDate day, int frameYear, String reason, UserId payer) {
        var before = held(id, payer);
        var paid = paidOf(before);
        switch (kind) {
            case RELEASED -> requireThat(amount <= paid.remaining(), Reason.MORE_THAN_REMAINS);
            case REPAID -> requireThat(amount <= paid.paid() - paid.repaid(), Reason.MORE_THAN_PAID);
        }
        requirePast(day);
        var reversal = new Reversal(UUID.randomUUID(), kind, amount, day, frameYear, reason);
        var all = new ArrayList<>(paid.reversals());
        all.add(reversal);
        requireThat(before.plan().covers(all), Reason.MORE_THAN_THE_YEAR);
        payments.add(id, Objects.requireNonNull(before.source()), reversal, payer, clock.instant());
        events.publishEvent(new MoneyReversed(id, amount, payer));
    }

    /** One at a time in the case, so that no two payments share what is left. */
    private CaseFunding held(CaseFileId id, UserId payer) {
        insight.require(CasePermission.PAY, id, payer);
        caseFiles.hold(id);
        var found = funding.of(id).orElseThrow(() -> new FundingRefusal(Reason.NOT_GRANTED));
        requireThat(found.granted() != null, Reason.NOT_GRANTED);
        requireThat(found.source() != null, Reason.NO_SOURCE);
        return found;
    }

    private MoneyPaid paidOf(CaseFunding it) {
        return new MoneyPaid(
                Objects.requireNonNull(it.granted()),
                payments.paymentsOf(it.caseFile()),
                payments.reversalsOf(it.caseFile()));
    }

    private long largestAdvance(CaseFileId id, MoneyPaid paid) {
        var rules =
                framework.version(caseFiles.summaryOf(id).frameworkVersion()).amountRules();
        return Math.min(rules.largestAdvance(), (long) (paid.granted() * rules.largestAdvanceShare()));
    }

    private void requirePast(LocalDate day) {
        requireThat(!day.isAfter(LocalDate.now(clock)), Reason.DAY_TO_COME);
    }
}
