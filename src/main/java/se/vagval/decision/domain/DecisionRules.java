package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.ALL_GRANTED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.AMOUNT_ABOVE_APPLIED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.AMOUNT_MISSING;
import static se.vagval.decision.domain.DecisionRefusal.Reason.CLAUSES_CONTRADICT;
import static se.vagval.decision.domain.DecisionRefusal.Reason.DATE_OUTSIDE;
import static se.vagval.decision.domain.DecisionRefusal.Reason.DEPARTURE_UNEXPLAINED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.FUTURE_DATE;
import static se.vagval.decision.domain.DecisionRefusal.Reason.MOTIVATION_MISSING;
import static se.vagval.decision.domain.DecisionRefusal.Reason.MOTIVATION_OF_PROPOSAL;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_ALL_GRANTED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.RAPPORTEUR_MISSING;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import se.vagval.decision.Outcome;
import se.vagval.decision.domain.DecisionRefusal.Reason;

/** Beslutets regler: everything that is wrong with what somebody wants to record, in the order of the page. */
final class DecisionRules {

    private final DecisionMinutes minutes;
    private final DecisionBasis basis;
    private final List<Reason> broken = new ArrayList<>();

    private DecisionRules(DecisionMinutes minutes, DecisionBasis basis) {
        this.minutes = minutes;
        this.basis = basis;
    }

    static List<Reason> brokenBy(DecisionMinutes minutes, DecisionBasis basis, LocalDate today) {
        var rules = new DecisionRules(minutes, basis);
        rules.date(today);
        rules.amount();
        rules.demand(!minutes.rapporteur().isBlank(), RAPPORTEUR_MISSING);
        rules.demand(!minutes.motivation().isBlank(), MOTIVATION_MISSING);
        rules.demand(!basis.isGivenReasonsOfProposalBy(minutes), MOTIVATION_OF_PROPOSAL);
        rules.demand(!basis.isDepartedFromBy(minutes) || !minutes.deviation().isBlank(), DEPARTURE_UNEXPLAINED);
        rules.demand(!basis.isContradictedByClausesOf(minutes), CLAUSES_CONTRADICT);
        return List.copyOf(rules.broken);
    }

    private void date(LocalDate today) {
        var date = minutes.date();
        if (date.isAfter(today)) {
            broken.add(FUTURE_DATE);
        } else {
            demand(!date.isBefore(basis.earliest()) && !date.isAfter(basis.latest()), DATE_OUTSIDE);
        }
    }

    private void amount() {
        if (!minutes.outcome().givesMoney()) {
            return;
        }
        var granted = minutes.grantedAmount();
        if (granted == null || granted <= 0) {
            broken.add(AMOUNT_MISSING);
        } else if (!basis.isAppliedKnown()) {
            return;
        } else if (granted > basis.applied()) {
            broken.add(AMOUNT_ABOVE_APPLIED);
        } else {
            boolean all = granted == basis.applied();
            demand(all || minutes.outcome() != Outcome.GRANTED, NOT_ALL_GRANTED);
            demand(!all || minutes.outcome() != Outcome.PARTLY_GRANTED, ALL_GRANTED);
        }
    }

    private void demand(boolean kept, Reason otherwise) {
        if (!kept) {
            broken.add(otherwise);
        }
    }
}
