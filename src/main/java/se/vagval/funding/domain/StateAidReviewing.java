package se.vagval.funding.domain;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.CasePermission;
import se.vagval.casefile.Insight;
import se.vagval.decision.Decisions;
import se.vagval.funding.domain.DeMinimis.Earlier;
import se.vagval.funding.domain.FundingAct.StateAidReviewed;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;

/** State aid as a record: the officer answers and names the ground; the sums over three years are the portal's. */
@Service
@Transactional
public class StateAidReviewing {

    private static final int YEARS = 3;

    private final StateAidRepository reviews;
    private final FundingRepository funding;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Framework framework;
    private final Decisions decisions;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    StateAidReviewing(
            StateAidRepository reviews,
            FundingRepository funding,
            CaseFiles caseFiles,
            CaseInsight insight,
            Framework framework,
            Decisions decisions,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.funding = funding;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.framework = framework;
        this.decisions = decisions;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Prövningens blad: what has been recorded, and what the organisation has got; {@code numbers} name those of the earlier
     * cases that are open to the reader.
     */
    public record AidSheet(
            CaseFileSummary caseFile, StateAidReview review, DeMinimis deMinimis, Map<CaseFileId, String> numbers) {}

    @SignedIn
    @Transactional(readOnly = true)
    public Optional<StateAidReview> reviewOf(CaseFileId id) {
        return reviews.of(id);
    }

    /** When what the papers say of the ground was last changed. */
    @SignedIn
    @Transactional(readOnly = true)
    public Optional<Instant> recordedAt(CaseFileId id) {
        return reviews.recordedAt(id);
    }

    @CaseReader
    @Transactional(readOnly = true)
    public AidSheet sheet(CaseFileId id, UserId reader) {
        var summary = caseFiles.summaryOf(id);
        var review = reviews.of(id).orElse(StateAidReview.NONE);
        var known = funding.of(id);
        var granted = known.map(CaseFunding::granted).orElse(null);
        var day = known.map(CaseFunding::decidedOn).orElseGet(() -> LocalDate.now(clock));
        var amount = granted == null ? decisions.proposedIn(summary) : granted;
        var deMinimis = deMinimis(summary, review, amount, day);
        var cases =
                deMinimis.earlier().stream().map(Earlier::caseFile).distinct().toList();
        return new AidSheet(summary, review, deMinimis, numbersOf(cases, reader));
    }

    /** @param amount what is granted or about to be, on the day */
    @SignedIn
    @Transactional(readOnly = true)
    public DeMinimis smallAidOf(CaseFileId id, long amount, LocalDate day) {
        return deMinimis(caseFiles.summaryOf(id), reviews.of(id).orElse(StateAidReview.NONE), amount, day);
    }

    @CaseOfficer
    public void review(CaseFileId id, StateAidReview said, UserId officer) {
        insight.require(CasePermission.HANDLE, id, officer);
        said.check();
        if (reviews.of(id).filter(said::saysTheSameAs).isPresent()) {
            return;
        }
        reviews.save(id, said, officer, clock.instant());
        events.publishEvent(new StateAidReviewed(id, officer));
    }

    private DeMinimis deMinimis(CaseFileSummary summary, StateAidReview review, long amount, LocalDate day) {
        var limit = framework.version(summary.frameworkVersion()).amountRules().deMinimisEuro();
        var declared = review.declaredEuro();
        return new DeMinimis(
                limit,
                declared == null ? 0 : declared,
                reviews.grantsTo(caseFiles.organisationOf(summary.id()), day.minusYears(YEARS), day, summary.id()),
                amount,
                review.euroRate());
    }

    private Map<CaseFileId, String> numbersOf(List<CaseFileId> cases, UserId reader) {
        var insights = insight.insightsOf(reader, cases);
        return caseFiles.summariesOf(cases).stream()
                .filter(it -> insights.getOrDefault(it.id(), Insight.MARKED).isOpen())
                .collect(Collectors.toMap(
                        CaseFileSummary::id, it -> it.registryNumber().value()));
    }
}
