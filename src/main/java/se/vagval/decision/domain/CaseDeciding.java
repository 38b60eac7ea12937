package se.vagval.decision.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.decision.domain.CaseStanding.MeetingChoice;
import se.vagval.decision.domain.CaseStanding.Spot;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;

/** A case's way to its decision, for those who may read the case. */
@Service
@Transactional(readOnly = true)
@CaseReader
public class CaseDeciding {

    private final CaseFiles caseFiles;
    private final Papers papers;
    private final OfficialReportRepository reports;
    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final DelegatedMatterRepository delegated;
    private final DecisionRepository decisions;
    private final AgendaWishRepository wishes;
    private final PaperApprovalRepository approvals;
    private final Contradictions contradictions;
    private final ProposedGrant grants;
    private final Framework framework;
    private final DecisionSettings settings;
    private final Clock clock;

    CaseDeciding(
            CaseFiles caseFiles,
            Papers papers,
            OfficialReportRepository reports,
            MeetingRepository meetings,
            AgendaItemRepository items,
            DelegatedMatterRepository delegated,
            DecisionRepository decisions,
            AgendaWishRepository wishes,
            PaperApprovalRepository approvals,
            Contradictions contradictions,
            ProposedGrant grants,
            Framework framework,
            DecisionSettings settings,
            Clock clock) {
        this.caseFiles = caseFiles;
        this.papers = papers;
        this.reports = reports;
        this.meetings = meetings;
        this.items = items;
        this.delegated = delegated;
        this.decisions = decisions;
        this.wishes = wishes;
        this.approvals = approvals;
        this.contradictions = contradictions;
        this.grants = grants;
        this.framework = framework;
        this.settings = settings;
        this.clock = clock;
    }

    public CaseStanding standing(CaseFileId caseFile, UserId reader) {
        var summary = caseFiles.summaryOf(caseFile);
        var report = reports.findByCaseFile(caseFile.value());
        var amounts = framework.version(summary.frameworkVersion()).amountRules();
        var spots = items.ofCases(List.of(caseFile.value()));
        var standing = spots(spots, false);
        var wish = wishes.findById(caseFile.value());
        var edition = papers.complete(report);
        return new CaseStanding(
                summary,
                reader.equals(summary.officer()),
                report.flatMap(OfficialReport::completion).isPresent(),
                report.isPresent(),
                papers.missing(caseFile, report),
                CaseReferring.REFERABLE.contains(summary.status()),
                spots.size() == standing.size() && isDelegable(summary, amounts.delegationBelow()),
                amounts.delegationBelow(),
                amounts.isVerified("delegationBelow"),
                choices(summary),
                standing.isEmpty() ? null : standing.getFirst(),
                spots(spots, true),
                delegated.ofCase(caseFile.value()).isPresent(),
                RecordSheet.Record.all(decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value())),
                edition.map(this::signatures).orElse(List.of()),
                edition.map(it -> contradictions.in(it.content(), it.report())).orElse(List.of()),
                wish.isPresent(),
                wish.flatMap(AgendaWish::meetingDate).orElse(null));
    }

    /** The sum that is proposed; nought where nobody has named one. */
    public long grant(CaseFileSummary caseFile) {
        return grants.in(caseFile);
    }

    private static boolean isDelegable(CaseFileSummary summary, long limit) {
        return CaseReferring.isDelegable(summary.status())
                && summary.appliedAmount() > 0
                && summary.appliedAmount() < limit;
    }

    private List<MeetingChoice> choices(CaseFileSummary summary) {
        return meetings.from(LocalDate.now(clock)).stream()
                .filter(it -> it.status() == MeetingStatus.PLANNED)
                .map(it -> choice(it, summary))
                .toList();
    }

    private List<PaperSheet.Signed> signatures(BriefEdition edition) {
        return approvals.findByEdition(edition.id()).stream()
                .map(PaperApproval::signed)
                .toList();
    }

    private MeetingChoice choice(MeetingRepository.Row meeting, CaseFileSummary caseFile) {
        var date = meeting.date();
        var plan =
                BackPlan.of(date, framework.version(caseFile.frameworkVersion()).amountRules(), settings);
        return new MeetingChoice(
                date,
                plan.isLate(caseFile.received()),
                plan.application(),
                meeting.isSentOut(settings, LocalDate.now(clock)));
    }

    private static List<Spot> spots(List<AgendaItem> items, boolean putOff) {
        return items.stream()
                .filter(it -> it.state().isPutOff() == putOff)
                .map(CaseDeciding::spot)
                .toList();
    }

    private static Spot spot(AgendaItem item) {
        return new Spot(item.meeting().date(), item.number(), item.state(), item.note());
    }
}
