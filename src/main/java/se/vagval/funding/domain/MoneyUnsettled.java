package se.vagval.funding.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.Unsettled;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/**
 * What is left of a case's money: a grant that is not paid out, and conditions that nobody has ticked off. What is reserved for
 * the next step stays open on purpose: the next application is to be met by it.
 */
@Component
class MoneyUnsettled implements Unsettled {

    private final FundingRepository funding;
    private final PaymentRepository payments;
    private final ConditionRepository conditions;
    private final Words words;

    MoneyUnsettled(FundingRepository funding, PaymentRepository payments, ConditionRepository conditions, Words words) {
        this.funding = funding;
        this.payments = payments;
        this.conditions = conditions;
        this.words = words;
    }

    @Override
    public List<Link> leftIn(CaseFileId caseFile) {
        var left = new ArrayList<String>();
        funding.of(caseFile).filter(it -> it.granted() != null).ifPresent(it -> {
            var unpaid = remaining(it);
            if (unpaid > 0) {
                left.add(words.message("funding.unsettled.unpaid", Swedish.number(unpaid)));
            }
            if (it.eu().isAwaited()) {
                var rejected = it.eu().outcome() == EuOutcome.REJECTED;
                left.add(words.message(rejected ? "funding.unsettled.eu.rejected" : "funding.unsettled.eu"));
            }
        });
        var open = conditions.ofCase(caseFile).stream()
                .filter(it -> it.state() == ConditionState.OPEN && it.kind() != ConditionKind.NEXT_STEP)
                .count();
        if (open > 0) {
            left.add(words.message("funding.unsettled.conditions", open));
        }
        return left.stream().map(it -> Link.to(it, caseFile.address("medel"))).toList();
    }

    private long remaining(CaseFunding it) {
        var granted = Objects.requireNonNull(it.granted());
        return new MoneyPaid(granted, payments.paymentsOf(it.caseFile()), payments.reversalsOf(it.caseFile()))
                .remaining();
    }
}
