package se.vagval.decision.domain;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.identity.Users;

/** Gathers what the papers of a decision are made of. */
@Component
class Rulings {

    private final DecisionRepository decisions;
    private final BriefEditionRepository editions;
    private final AgendaItemRepository items;

    private final Users users;

    Rulings(DecisionRepository decisions, BriefEditionRepository editions, AgendaItemRepository items, Users users) {
        this.users = users;
        this.decisions = decisions;
        this.editions = editions;
        this.items = items;
    }

    Ruling of(Decision decision) {
        var made = decision.edition();
        var edition = (made == null
                        ? editions.findFirstByCaseFileOrderBySentAtDesc(
                                decision.caseFile().value())
                        : editions.findById(made))
                .orElseThrow();
        var replaces = decision.replaces();
        var meeting = decision.meeting();
        var item = items.ofCases(List.of(decision.caseFile().value())).stream()
                .filter(it -> it.meeting().subject().equals(meeting))
                .findFirst();
        return new Ruling(
                decision,
                edition.content(),
                edition.report().officer(),
                replaces == null ? null : decisions.findById(replaces).orElse(null),
                item.orElse(null),
                decision.isDelegated() ? users.find(decision.recordedBy()).orElse(null) : null);
    }
}
