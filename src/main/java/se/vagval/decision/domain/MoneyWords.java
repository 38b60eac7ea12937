package se.vagval.decision.domain;

import java.util.ArrayList;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ProjectMoney;
import se.vagval.decision.domain.BriefContent.MoneyRow;
import se.vagval.web.Swedish;

/** Pengarna i ord, the same for brief and report: what is applied for, of what, and whose money it is. */
@Component
public class MoneyWords {

    private static final String MONEY = "decision.money.";

    private final Phrases phrases;

    MoneyWords(Phrases phrases) {
        this.phrases = phrases;
    }

    public String text(ProjectMoney money) {
        var said = new ArrayList<String>();
        said.add(applied(money.applied(), money.cost()));
        if (money.publicMoney() != null && !money.publicMoney().equals(money.applied())) {
            said.add(part("public", money.publicMoney(), money.cost()));
        }
        if (money.regional() != null && !money.regional().equals(money.applied())) {
            said.add(part("regional", money.regional(), money.cost()));
        }
        if (money.unconfirmed() > 0) {
            said.add(phrases.draft("economy.unconfirmed", Swedish.amount(money.unconfirmed())));
        }
        return String.join(" ", said);
    }

    private String applied(@Nullable Long applied, @Nullable Long cost) {
        if (applied == null) {
            return phrases.say(cost == null ? MONEY + "unknown" : MONEY + "applied.unknown", Swedish.amount(cost));
        }
        return cost == null
                ? phrases.say(MONEY + "cost.unknown", Swedish.amount(applied))
                : phrases.say(
                        "decision.brief.applied",
                        Swedish.amount(applied),
                        Swedish.amount(cost),
                        Swedish.shareAtMost(applied, cost));
    }

    private String part(String whose, long amount, @Nullable Long cost) {
        return cost == null
                ? phrases.say(MONEY + whose, Swedish.amount(amount))
                : phrases.say(MONEY + whose + ".share", Swedish.amount(amount), Swedish.share(amount, cost));
    }

    /** The amount, or that it is not known. */
    String amount(@Nullable Long amount) {
        return amount == null ? phrases.say("decision.unknown") : Swedish.amount(amount);
    }

    /** The grant applied for in this very case is neither confirmed nor unconfirmed. */
    String confirmation(MoneyRow row) {
        return phrases.say(row.confirmation());
    }
}
