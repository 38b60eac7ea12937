package se.vagval.decision.domain;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ProjectMoney;
import se.vagval.decision.domain.BriefContent.MoneyRow;
import se.vagval.strategy.Recommendation;
import se.vagval.web.Swedish;

/** Pengarna i ord, the same for brief and report: what is applied for, of what, and whose money it is. */
@Component
public class MoneyWords {

    private static final String MONEY = "decision.money.";

    private final Phrases phrases;

    MoneyWords(Phrases phrases) {
        this.phrases = phrases;
    }

    /** An older edition told of what was applied for alone, and kept no ground. */
    public String text(BriefContent brief) {
        var ground = brief.ground();
        if (ground == null) {
            return text(brief.money(), null, gives(brief.recommendation()));
        }
        return String.join(" ", paragraphs(brief));
    }

    /** The sums, and by itself on what ground the support rests and what it waits for. */
    public List<String> paragraphs(BriefContent brief) {
        var ground = brief.ground();
        if (ground == null || ground.isEmpty()) {
            return List.of(ground == null ? text(brief) : sums(brief));
        }
        return List.of(sums(brief), String.join(" ", ground));
    }

    private String sums(BriefContent brief) {
        return text(brief.money(), otherGrant(brief), gives(brief.recommendation()));
    }

    private static @Nullable Long otherGrant(BriefContent brief) {
        var recommendation = brief.recommendation();
        var proposed = brief.proposed();
        return !gives(recommendation) || proposed == 0 || proposed == brief.appliedAmount()
                ? null
                : Long.valueOf(proposed);
    }

    private static boolean gives(@Nullable Recommendation recommendation) {
        return recommendation != null && recommendation.givesMoney();
    }

    String text(CaseMaterial material) {
        return text(material.money(), material.otherGrant(), material.proposal().givesMoney());
    }

    /**
     * @param proposed what is to be given, where it is another sum than was applied for
     * @param gives whether anything is to be given: of what is refused nobody says how the rest is to be paid
     */
    String text(ProjectMoney money, @Nullable Long proposed, boolean gives) {
        var said = new ArrayList<>(sums(money, proposed, gives));
        if (money.unconfirmed() > 0) {
            said.add(phrases.draft("economy.unconfirmed", Swedish.amount(money.unconfirmed())));
        }
        return String.join(" ", said);
    }

    /** The same beside the reasons against the application, among which what is unconfirmed is one. */
    String besideReasons(CaseMaterial material) {
        return String.join(
                " ",
                sums(
                        material.money(),
                        material.otherGrant(),
                        material.proposal().givesMoney()));
    }

    private List<String> sums(ProjectMoney money, @Nullable Long proposed, boolean gives) {
        var said = new ArrayList<String>();
        if (proposed == null) {
            said.add(applied(money.applied(), money.cost()));
            said.addAll(missing(money, gives ? "" : ".applied"));
            said.addAll(parts(money, ""));
        } else {
            said.addAll(proposed(money, proposed));
            said.addAll(missing(money.granting(proposed), ""));
            said.addAll(parts(money.granting(proposed), ".proposed"));
        }
        return said;
    }

    /** Whether somebody pays all of it: what nobody does is said, also when the application's own sums do not agree. */
    private List<String> missing(ProjectMoney money, String form) {
        var missing = money.missing();
        return missing == 0
                ? List.of()
                : List.of(phrases.say(
                        MONEY + (missing > 0 ? "missing" : "over") + form, Swedish.amount(Math.abs(missing))));
    }

    private List<String> parts(ProjectMoney money, String form) {
        var said = new ArrayList<String>();
        if (money.publicMoney() != null && !money.publicMoney().equals(money.applied())) {
            said.add(part("public" + form, money.publicMoney(), money.cost()));
        }
        if (money.regional() != null && !money.regional().equals(money.applied())) {
            said.add(part("regional" + form, money.regional(), money.cost()));
        }
        return said;
    }

    /** What was applied for, what is proposed, and what lies between them; without the financing all of that counts as lacking. */
    private List<String> proposed(ProjectMoney money, long proposed) {
        var said = new ArrayList<String>();
        var applied = money.applied();
        var cost = money.cost();
        said.add(
                applied == null || cost == null
                        ? applied(applied, cost)
                        : phrases.say(MONEY + "sought", Swedish.amount(applied), Swedish.amount(cost)));
        said.add(
                cost == null
                        ? phrases.say(MONEY + "proposed", Swedish.amount(proposed))
                        : phrases.say(
                                MONEY + "proposed.share",
                                Swedish.amount(proposed),
                                Swedish.shareAtMost(proposed, cost)));
        if (applied != null && applied > proposed) {
            var gap = money.financing() == null ? "gap.lacking" : "gap";
            said.add(phrases.say(MONEY + gap, Swedish.amount(applied - proposed)));
        }
        return said;
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
