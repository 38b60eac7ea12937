package se.vagval.decision.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseStatus;
import se.vagval.decision.Decisions;
import se.vagval.decision.MeetingId;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UnitId;
import se.vagval.statement.Judgement.ConditionType;
import se.vagval.statement.Statements;
import se.vagval.web.Swedish;

/** Answers what other rooms ask about meetings and decisions. */
@Service
@Transactional(readOnly = true)
@SignedIn
public class DecisionDirectory implements Decisions {

    private final MeetingRepository meetings;
    private final AgendaItemRepository items;
    private final DelegatedMatterRepository delegated;
    private final DecisionRepository decisions;
    private final PaperApprovalRepository approvals;
    private final AgendaWishRepository wishes;
    private final BriefEditionRepository editions;
    private final CaseFiles caseFiles;
    private final Statements statements;
    private final CasePapers papers;
    private final ProposedGrant proposed;
    private final DecisionSettings settings;
    private final Clock clock;

    DecisionDirectory(
            MeetingRepository meetings,
            AgendaItemRepository items,
            DelegatedMatterRepository delegated,
            DecisionRepository decisions,
            PaperApprovalRepository approvals,
            AgendaWishRepository wishes,
            BriefEditionRepository editions,
            CaseFiles caseFiles,
            Statements statements,
            CasePapers papers,
            ProposedGrant proposed,
            DecisionSettings settings,
            Clock clock) {
        this.proposed = proposed;
        this.wishes = wishes;
        this.editions = editions;
        this.caseFiles = caseFiles;
        this.statements = statements;
        this.papers = papers;
        this.clock = clock;
        this.approvals = approvals;
        this.settings = settings;
        this.meetings = meetings;
        this.items = items;
        this.delegated = delegated;
        this.decisions = decisions;
    }

    @Override
    public Optional<MeetingSummary> nextMeeting(LocalDate day) {
        return comingMeetings(day).stream().findFirst();
    }

    @Override
    public List<MeetingSummary> comingMeetings(LocalDate day) {
        return meetings.from(day).stream().map(this::summary).toList();
    }

    @Override
    public List<MeetingSummary> openMeetings() {
        return meetings.planned().stream().map(this::summary).toList();
    }

    @Override
    public Map<CaseFileId, LocalDate> meetingsOf(Collection<CaseFileId> caseFiles) {
        if (caseFiles.isEmpty()) {
            return Map.of();
        }
        return items.ofCases(caseFiles.stream().map(CaseFileId::value).toList()).stream()
                .filter(it -> !it.state().isPutOff())
                .collect(Collectors.toMap(
                        AgendaItem::caseFile, it -> it.meeting().date(), (newest, older) -> newest));
    }

    @Override
    public List<AgendaEntry> agendaOf(MeetingId meeting) {
        return meetings.findByDate(meeting.date()).stream()
                .flatMap(it -> it.items().stream())
                .map(it -> new AgendaEntry(
                        it.number(),
                        it.caseFile(),
                        it.matter().registryNumber(),
                        it.matter().title(),
                        it.isUndecided()))
                .toList();
    }

    @Override
    public List<CaseFileId> papersToApprove(
            Collection<UnitId> units, Collection<CaseStatus> states, @Nullable UUID after, int limit) {
        return approvals
                .waiting(
                        units.stream().map(UnitId::value).toArray(String[]::new),
                        states.stream().map(Enum::name).toArray(String[]::new),
                        after,
                        limit)
                .stream()
                .map(CaseFileId::of)
                .toList();
    }

    @Override
    public List<ProposedEntry> proposals(@Nullable UUID after, int limit) {
        var ids = items.unplaced(CaseStatus.AT_COMMITTEE.name(), after, limit);
        if (ids.isEmpty()) {
            return List.of();
        }
        var wished = wishes.findAllById(ids).stream().collect(Collectors.toMap(AgendaWish::caseFile, it -> it));
        return caseFiles.inOrder(ids.stream().map(CaseFileId::of).toList()).stream()
                .map(it -> proposed(it, wished.get(it.id().value())))
                .toList();
    }

    private ProposedEntry proposed(CaseFileSummary it, @Nullable AgendaWish wish) {
        var meeting = Optional.ofNullable(wish)
                .flatMap(AgendaWish::meetingDate)
                .filter(day -> !day.isBefore(LocalDate.now(clock)))
                .map(MeetingId::new);
        return new ProposedEntry(it.id(), it.registryNumber().value(), it.title(), meeting.orElse(null));
    }

    @Override
    public List<DelegatedEntry> waitingForDelegate(int limit) {
        return delegated.waiting(null, limit).stream()
                .map(it -> new DelegatedEntry(
                        it.matter().caseFile(),
                        it.matter().registryNumber(),
                        it.matter().title(),
                        LocalDate.ofInstant(it.sentAt(), Swedish.ZONE)))
                .toList();
    }

    @Override
    public Optional<DecisionSummary> decisionOf(CaseFileId caseFile) {
        return decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value()).stream()
                .findFirst()
                .map(it -> new DecisionSummary(
                        it.id(),
                        it.caseFile(),
                        it.minutes().outcome(),
                        it.minutes().date(),
                        it.minutes().paragraph(),
                        it.minutes().grantedAmount(),
                        it.isDelegated()));
    }

    @Override
    public long proposedIn(CaseFileSummary caseFile) {
        return proposed.in(caseFile);
    }

    @Override
    public Terms termsOf(CaseFileId caseFile) {
        return decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value()).stream()
                .findFirst()
                .filter(it -> it.minutes().outcome().givesMoney())
                .map(it -> new Terms(it.minutes().conditions(), reservationsOf(it.edition())))
                .orElse(Terms.NONE);
    }

    @Override
    public Set<String> metBeforehand(CaseFileId caseFile) {
        var first = statements.approvedOf(caseFile).stream()
                .flatMap(it -> it.proposal().binding().stream())
                .filter(it -> it.type() == ConditionType.BEFORE_DECISION)
                .map(it -> ReportDrafting.flat(it.text()))
                .collect(Collectors.toSet());
        return termsOf(caseFile).conditions().stream()
                .filter(it -> first.contains(ReportDrafting.flat(it)))
                .collect(Collectors.toSet());
    }

    private List<String> reservationsOf(@Nullable UUID edition) {
        return edition == null
                ? List.of()
                : editions.findById(edition)
                        .map(it -> it.content().reservations())
                        .orElse(List.of());
    }

    private MeetingSummary summary(MeetingRepository.Row row) {
        var packetDue = row.date().minusDays(settings.packetDaysBefore());
        return new MeetingSummary(
                new MeetingId(row.date()), row.date(), (int) row.cases(), (int) row.undecided(), packetDue);
    }

    @Override
    public List<CasePaper> papersOf(CaseFileId caseFile) {
        return papers.of(caseFile);
    }

    @Override
    @Transactional
    public byte[] paperOf(CaseFileId caseFile, CasePaper paper) {
        return papers.file(caseFile, paper);
    }
}
