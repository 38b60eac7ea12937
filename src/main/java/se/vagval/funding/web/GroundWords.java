package se.vagval.funding.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.GrantGround;
import se.vagval.funding.domain.AidGround;
import se.vagval.funding.domain.CaseFunding.EuPart;
import se.vagval.funding.domain.CaseFundingReading;
import se.vagval.funding.domain.DeMinimis;
import se.vagval.funding.domain.EuOutcome;
import se.vagval.funding.domain.StateAidReview;
import se.vagval.funding.domain.StateAidReviewing;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** What the papers say of the review of state aid and of the union's part, once the officer has saved them. */
@Component
class GroundWords implements GrantGround {

    private final StateAidReviewing reviewing;
    private final CaseFundingReading reading;
    private final Words words;

    GroundWords(StateAidReviewing reviewing, CaseFundingReading reading, Words words) {
        this.reviewing = reviewing;
        this.reading = reading;
        this.words = words;
    }

    @Override
    public Said on(CaseFileId caseFile, long amount, LocalDate day) {
        var aid = reviewing
                .reviewOf(caseFile)
                .map(it -> aid(caseFile, it, amount, day))
                .orElse(List.of());
        var eu = reading.euPartOf(caseFile);
        return new Said(aid, false).and(new Said(eu(eu), eu.conditional() && eu.outcome() == null));
    }

    @Override
    public Optional<Instant> recordedAt(CaseFileId caseFile) {
        return reviewing.recordedAt(caseFile);
    }

    private List<String> aid(CaseFileId caseFile, StateAidReview review, long amount, LocalDate day) {
        var ground = review.ground();
        if (ground == null) {
            return List.of();
        }
        var said = new ArrayList<String>();
        said.add(Swedish.closed(words.message("funding.aid.paper." + ground, review.article())));
        if (ground == AidGround.DE_MINIMIS && amount > 0) {
            said.addAll(sum(reviewing.smallAidOf(caseFile, amount, day)));
        }
        return said;
    }

    private List<String> sum(DeMinimis small) {
        var sum = small.sumEuro();
        if (sum == null) {
            return List.of();
        }
        var said = words.message("funding.aid.paper.sum", Swedish.number(sum), Swedish.number(small.limitEuro()));
        return small.isOver()
                ? List.of(said, words.message("funding.aid.paper.over", Swedish.number(sum - small.limitEuro())))
                : List.of(said);
    }

    private List<String> eu(EuPart eu) {
        if (!eu.conditional()) {
            return List.of();
        }
        if (eu.outcome() == null) {
            return List.of(
                    eu.amount() == null
                            ? words.message("funding.eu.paper.awaited.unknown")
                            : words.message("funding.eu.paper.awaited", Swedish.amount(eu.amount())));
        }
        return List.of(words.message(
                eu.outcome() == EuOutcome.GRANTED ? "funding.eu.paper.granted" : "funding.eu.paper.rejected",
                Swedish.longDate(eu.decidedOn())));
    }
}
