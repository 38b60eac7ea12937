package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import se.vagval.web.Swedish;

/** Drafts att-satserna: what is granted, its share of the cost, and each condition, every one with the project's name. */
final class ClauseDrafting {

    private final Phrases phrases;
    private final MoneyWords money;

    ClauseDrafting(Phrases phrases, MoneyWords money) {
        this.phrases = phrases;
        this.money = money;
    }

    /** The clauses, numbered; each stands alone and can be moved into the minutes as it is. */
    String draft(CaseMaterial material) {
        var recommendation = material.recommendation();
        if (recommendation.isEmpty()) {
            return "";
        }
        var caseFile = material.caseFile();
        var clauses = new ArrayList<String>();
        var unknown = material.proposal().givesMoney() && material.proposedAmount() == null;
        clauses.add(phrases.draft(
                unknown
                        ? "proposal.unknown"
                        : "proposal." + recommendation.get().name(),
                caseFile.applicant(),
                money.amount(material.proposal().givesMoney() ? material.proposedAmount() : material.applied()),
                caseFile.title()));
        if (material.proposal().givesMoney()) {
            limit(material).ifPresent(clauses::add);
            awaited(material).ifPresent(clauses::add);
        }
        if (material.proposal().hasConditions()) {
            clauses.addAll(conditions(material));
        }
        return numbered(clauses);
    }

    private List<String> conditions(CaseMaterial material) {
        var title = material.caseFile().title();
        return material.proposal().binding().stream()
                .map(it -> phrases.draft("proposal.condition." + it.type(), title, ReportDrafting.flat(it.text())))
                .toList();
    }

    /** As much of the costs as the amount is of the whole, and never less. */
    private Optional<String> limit(CaseMaterial material) {
        var amount = material.proposedAmount();
        var share = Swedish.shareAtMost(amount, material.money().cost());
        return share.isEmpty()
                ? Optional.empty()
                : Optional.of(phrases.draft(
                        "proposal.share",
                        Swedish.amount(amount),
                        share,
                        material.caseFile().title()));
    }

    private Optional<String> awaited(CaseMaterial material) {
        return material.ground().awaited()
                ? Optional.of(
                        phrases.draft("proposal.awaited", material.caseFile().title()))
                : Optional.empty();
    }

    private static String numbered(List<String> clauses) {
        var lines = new StringBuilder();
        for (int at = 0; at < clauses.size(); at++) {
            lines.append(at == 0 ? "" : "\n").append(at + 1).append(". ").append(clauses.get(at));
        }
        return lines.toString();
    }
}
