package se.vagval.funding.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.BlindReaders;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.decision.Decisions;
import se.vagval.funding.FrameFit;
import se.vagval.funding.FundingSource;
import se.vagval.identity.CaseReader;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.ProjectType;

/** The money of one case, for those who may read it. */
@Service
@CaseReader
@Transactional(readOnly = true)
public class CaseFundingReading {

    private static final int MOST_INHERITED = 50;

    private final FundingRepository funding;
    private final FrameRepository frames;
    private final Fits fits;
    private final PaymentRepository payments;
    private final ConditionRepository conditions;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Users users;
    private final Decisions decisions;
    private final BlindReaders blind;
    private final Clock clock;

    CaseFundingReading(
            FundingRepository funding,
            FrameRepository frames,
            Fits fits,
            PaymentRepository payments,
            ConditionRepository conditions,
            CaseFiles caseFiles,
            CaseInsight insight,
            Users users,
            Decisions decisions,
            BlindReaders blind,
            Clock clock) {
        this.decisions = decisions;
        this.blind = blind;
        this.payments = payments;
        this.conditions = conditions;
        this.insight = insight;
        this.users = users;
        this.funding = funding;
        this.frames = frames;
        this.fits = fits;
        this.caseFiles = caseFiles;
        this.clock = clock;
    }

    /** Ärendets medelsblad; the plan is a proposal as long as nobody has saved one. {@code amount}: what is granted, else proposed. */
    public record CaseSheet(
            CaseFileSummary caseFile,
            long amount,
            CaseFunding funding,
            @Nullable FundingSource source,
            List<FundingSource> sources,
            YearPlan plan,
            boolean planned,
            int firstYear,
            @Nullable FrameFit fit,
            MoneyPaid paid,
            List<WatchedCondition> conditions,
            List<Inherited> inherited,
            Map<UserId, String> names,
            LocalDate today) {

        /** Grants onward within a frame of its own. */
        public boolean isFrameProject() {
            return caseFile.projectType() == ProjectType.FRAMEWORK;
        }

        /** Whether another sum is proposed than was applied for. */
        public boolean isOtherSum() {
            return caseFile.appliedAmount() != 0 && amount != caseFile.appliedAmount();
        }

        /** What has been paid sooner than the years of the plan give it. */
        public long paidAhead() {
            return funding.granted() == null ? 0 : paid.ahead(plan, today.getYear());
        }
    }

    /** Kvar från tidigare bidrag: a condition that another case of the same applicant has left open. */
    public record Inherited(String registryNumber, WatchedCondition condition) {}

    public CaseSheet sheet(CaseFileId id, UserId reader) {
        var summary = caseFiles.summaryOf(id);
        var watched = conditions.ofCase(id);
        var sources = frames.sources();
        var known = funding.of(id).orElseGet(() -> CaseFunding.unplanned(id, null));
        var day = Objects.requireNonNullElseGet(known.decidedOn(), () -> LocalDate.now(clock));
        var granted = known.granted();
        var amount = granted == null ? proposedTo(reader, summary) : granted;
        var supposed = fits.supposed(id, amount, day.getYear(), sources);
        return new CaseSheet(
                summary,
                amount,
                known,
                coded(sources, known.source()).orElse(supposed.source()),
                sources,
                known.plan().isEmpty() ? supposed.plan() : planOf(known, amount, day, reader),
                !known.plan().isEmpty(),
                day.getYear(),
                fits.of(id, amount, day).orElse(null),
                new MoneyPaid(granted == null ? 0 : granted, payments.paymentsOf(id), payments.reversalsOf(id)),
                watched,
                inherited(id, reader),
                namesOf(watched),
                LocalDate.now(clock));
    }

    /** Whoever judges the case anew sees what is sought and not what others propose. */
    private long proposedTo(UserId reader, CaseFileSummary summary) {
        return isBlind(reader, summary.id()) ? summary.appliedAmount() : decisions.proposedIn(summary);
    }

    private boolean isBlind(UserId reader, CaseFileId id) {
        return !blind.blindAmong(List.of(id), reader).isEmpty();
    }

    /** The plan that is saved, but not to whoever would read its sum as what others propose: where what is sought is unknown. */
    private YearPlan planOf(CaseFunding known, long amount, LocalDate day, UserId reader) {
        var isTelling = amount == 0 && isBlind(reader, known.caseFile());
        return isTelling ? YearPlan.NONE : known.planFor(amount, day.getYear());
    }

    private static Optional<FundingSource> coded(List<FundingSource> sources, @Nullable String code) {
        return sources.stream().filter(it -> it.code().equals(code)).findFirst();
    }

    /** What of the case's money waits for the union, as its papers say it. */
    @SignedIn
    public CaseFunding.EuPart euPartOf(CaseFileId id) {
        return funding.of(id).map(CaseFunding::eu).orElse(CaseFunding.EuPart.NONE);
    }

    private Map<UserId, String> namesOf(List<WatchedCondition> watched) {
        return users.namesOf(watched.stream()
                .map(WatchedCondition::owner)
                .filter(Objects::nonNull)
                .toList());
    }

    /** In words for those alone to whom the other case is open. */
    private List<Inherited> inherited(CaseFileId id, UserId reader) {
        var open = insight.conditionsFor(users.person(reader));
        var left = conditions.openElsewhere(caseFiles.organisationOf(id), id, open, MOST_INHERITED);
        var cases = left.stream().map(WatchedCondition::caseFile).distinct().toList();
        var numbers = caseFiles.summariesOf(cases).stream()
                .collect(Collectors.toMap(
                        CaseFileSummary::id, it -> it.registryNumber().value()));
        return left.stream()
                .map(it -> new Inherited(numbers.getOrDefault(it.caseFile(), ""), it))
                .toList();
    }
}
