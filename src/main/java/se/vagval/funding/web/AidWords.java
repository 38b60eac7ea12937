package se.vagval.funding.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.GrantAdvice;
import se.vagval.funding.domain.AidGround;
import se.vagval.funding.domain.DeMinimis;
import se.vagval.funding.domain.LawKeeping;
import se.vagval.funding.domain.Provision;
import se.vagval.funding.domain.StateAidReview;
import se.vagval.funding.domain.StateAidReviewing;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Says on what ground the support rests, what the small aid adds up to, and which provisions the motivation may name. */
@Component
@Order(4)
class AidWords implements GrantAdvice {

    private final StateAidReviewing reviewing;
    private final LawKeeping laws;
    private final Words words;

    AidWords(StateAidReviewing reviewing, LawKeeping laws, Words words) {
        this.reviewing = reviewing;
        this.laws = laws;
        this.words = words;
    }

    @Override
    public List<Advice> on(CaseFileId caseFile, long amount, LocalDate day) {
        if (amount <= 0) {
            return List.of();
        }
        var link = Link.to(words.message("funding.aid.title"), caseFile.address("medel/statsstod"));
        var said = new ArrayList<Advice>();
        var review = reviewing.reviewOf(caseFile);
        said.add(
                review.isEmpty() || review.get().ground() == null
                        ? new Advice(
                                words.message("funding.aid.missing"),
                                List.of(words.message("funding.aid.missing.text")),
                                true,
                                link)
                        : reviewed(caseFile, review.get(), amount, day, link));
        var provisions = laws.ofCase(caseFile).stream().map(Provision::name).toList();
        if (!provisions.isEmpty()) {
            said.add(new Advice(words.message("funding.law.ofCase"), provisions, false, null));
        }
        return said;
    }

    private Advice reviewed(CaseFileId caseFile, StateAidReview review, long amount, LocalDate day, Link link) {
        var ground = words.message("funding.aid.ground.is", words.of(review.ground()), review.article());
        if (review.ground() != AidGround.DE_MINIMIS) {
            return new Advice(words.message("funding.aid.title"), List.of(ground), false, link);
        }
        var small = reviewing.smallAidOf(caseFile, amount, day);
        var heading = words.message(small.isOver() ? "funding.aid.over" : "funding.aid.title");
        return new Advice(heading, List.of(ground, sum(small)), small.isOver(), link);
    }

    String sum(DeMinimis it) {
        var sum = it.sumEuro();
        return words.message(
                sum == null ? "funding.aid.sum.unknown" : "funding.aid.sum",
                Swedish.number(sum),
                Swedish.number(it.limitEuro()),
                Swedish.number(it.declaredEuro()),
                Swedish.amount(it.earlierKronor()),
                Swedish.amount(it.amount()));
    }
}
