package se.vagval.decision.domain;

import static se.vagval.decision.domain.DecisionRefusal.Reason.ADDRESSEE_UNNAMED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.APPEAL_TRACK_MISSING;
import static se.vagval.decision.domain.DecisionRefusal.Reason.APPEAL_UNREAD;
import static se.vagval.decision.domain.DecisionRefusal.Reason.APPLICANT_MISSING;
import static se.vagval.decision.domain.DecisionRefusal.Reason.CASE_NOT_READY;
import static se.vagval.decision.domain.DecisionRefusal.Reason.LETTER_SETTLED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOTHING_SENT;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NOT_DECIDED;
import static se.vagval.decision.domain.DecisionRefusal.Reason.NO_ADDRESSEE;
import static se.vagval.decision.domain.DecisionRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseProgress;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.LetterWay;
import se.vagval.decision.domain.Acts.CorrectionDispatched;
import se.vagval.decision.domain.Acts.LetterKeptBack;
import se.vagval.decision.domain.Acts.LetterSent;
import se.vagval.decision.domain.Acts.LettersMade;
import se.vagval.identity.CaseOfficer;
import se.vagval.identity.CaseReader;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/**
 * Expediering. The officer makes a letter to each addressee and says what became of each; when none waits any more, the
 * decision is dispatched to those who were sent one.
 */
@Service
@Transactional
@CaseOfficer
public class DecisionDispatching {

    /** What has followed on a decision that was sent. */
    private static final Set<CaseStatus> GONE_ON = EnumSet.of(
            CaseStatus.AWAITING_CO_FUNDER, CaseStatus.PROJECT_RUNNING, CaseStatus.FINAL_REPORTED, CaseStatus.CLOSED);

    private final DecisionRepository decisions;
    private final DecisionLetterRepository letters;
    private final LetterSendingRepository sendings;
    private final MinutesExtractRepository extracts;
    private final DispatchRepository dispatches;
    private final Addressees addressees;
    private final RulingPapers papers;
    private final CaseFiles caseFiles;
    private final CaseProgress progress;
    private final AppealSettings appeals;
    private final Users users;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DecisionDispatching(
            DecisionRepository decisions,
            DecisionLetterRepository letters,
            LetterSendingRepository sendings,
            MinutesExtractRepository extracts,
            DispatchRepository dispatches,
            Addressees addressees,
            RulingPapers papers,
            CaseFiles caseFiles,
            CaseProgress progress,
            AppealSettings appeals,
            Users users,
            ApplicationEventPublisher events,
            Clock clock) {
        this.decisions = decisions;
        this.letters = letters;
        this.sendings = sendings;
        this.extracts = extracts;
        this.dispatches = dispatches;
        this.addressees = addressees;
        this.papers = papers;
        this.caseFiles = caseFiles;
        this.progress = progress;
        this.appeals = appeals;
        this.users = users;
        this.events = events;
        this.clock = clock;
    }

    @CaseReader
    @Transactional(readOnly = true)
    public DispatchSheet sheet(CaseFileId caseFile, UserId reader) {
        var summary = caseFiles.summaryOf(caseFile);
        var decision = inForce(caseFile);
        var made = letters.findByDecisionOrderByMadeAt(decision.id().value());
        var earlier = letters.findByCaseFileOrderByMadeAtDesc(caseFile.value()).stream()
                .filter(it -> !it.decision().equals(decision.id().value()))
                .toList();
        var became = became(made);
        return new DispatchSheet(
                summary,
                decision.minutes(),
                reader.equals(summary.officer()),
                isOpen(decision, summary.status()),
                !dispatches.findByCaseFileOrderBySentAtDesc(caseFile.value()).isEmpty(),
                addressees.of(summary, decision, earlier).stream()
                        .filter(it -> made.stream()
                                .noneMatch(
                                        letter -> it.isSameAs(letter.addressee().name())))
                        .toList(),
                addressees.unnamed(summary, decision),
                made.stream()
                        .map(it -> DispatchSheet.Letter.of(it, became.get(it.id())))
                        .toList(),
                !decision.isDelegated()
                        && extracts.findByDecision(decision.id().value()).isEmpty(),
                LocalDate.now(clock),
                appeals.isVerified());
    }

    /** Whether the decision in force waits for its letters. */
    @CaseReader
    @Transactional(readOnly = true)
    public boolean isOpen(CaseFileId caseFile) {
        return decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value()).stream()
                .findFirst()
                .filter(it -> isOpen(it, caseFiles.summaryOf(caseFile).status()))
                .isPresent();
    }

    /**
     * One letter to each; whoever has one of this decision already gets no second.
     *
     * @param answered that the officer answers for a text on how to appeal that nobody has verified
     */
    public void make(
            CaseFileId caseFile, List<Addressee> to, @Nullable AppealTrack chosen, boolean answered, UserId officer) {
        var decision = open(caseFile, officer);
        requireThat(!to.isEmpty(), NO_ADDRESSEE);
        requireThat(to.stream().noneMatch(addressees::isGroup), ADDRESSEE_UNNAMED);
        var made = letters.findByDecisionOrderByMadeAt(decision.id().value()).stream()
                .map(it -> it.addressee().name())
                .collect(Collectors.toList());
        var applicant = caseFiles.summaryOf(caseFile).applicant();
        requireThat(to.stream().anyMatch(it -> it.isSameAs(applicant)) || made.contains(applicant), APPLICANT_MISSING);
        var track = decision.minutes().appealTrack() == null
                ? chosen
                : decision.minutes().appealTrack();
        if (track == null) {
            throw new DecisionRefusal(APPEAL_TRACK_MISSING);
        }
        requireThat(answered || appeals.isVerified(), APPEAL_UNREAD);
        var person = users.person(officer);
        for (var addressee : to) {
            if (made.stream().noneMatch(addressee::isSameAs)) {
                var role = addressee.isSameAs(applicant) ? AddresseeRole.APPLICANT : addressee.role();
                var letter = letters.saveAndFlush(new DecisionLetter(
                        decision, new Addressee(addressee.name(), role), applicant, track, person, clock.instant()));
                papers.issue(decision, letter);
                made.add(addressee.name());
            }
        }
        events.publishEvent(new LettersMade(caseFile, officer));
    }

    public void markSent(CaseFileId caseFile, UUID id, @Nullable LetterWay way, @Nullable LocalDate on, UserId by) {
        var decision = open(caseFile, by);
        var letter = unsettled(decision, id);
        sendings.saveAndFlush(LetterSending.sent(letter, way, on, by, clock.instant()));
        events.publishEvent(new LetterSent(caseFile, Objects.requireNonNull(on), by));
        finish(decision, by);
    }

    public void keepBack(CaseFileId caseFile, UUID id, String reason, UserId officer) {
        var decision = open(caseFile, officer);
        var letter = unsettled(decision, id);
        requireThat(letter.addressee().role() != AddresseeRole.APPLICANT, APPLICANT_MISSING);
        sendings.saveAndFlush(LetterSending.keptBack(letter, reason, officer, clock.instant()));
        events.publishEvent(new LetterKeptBack(caseFile, officer));
        finish(decision, officer);
    }

    /** The decision is dispatched when no letter waits; only those who were sent one are said to have been. */
    private void finish(Decision decision, UserId officer) {
        var made = letters.findByDecisionOrderByMadeAt(decision.id().value());
        var became = became(made);
        if (became.size() < made.size()) {
            return;
        }
        var sent = made.stream()
                .filter(it -> isSent(became.get(it.id())))
                .map(it -> it.addressee().name())
                .toList();
        requireThat(!sent.isEmpty(), NOTHING_SENT);
        dispatches.save(new Dispatch(decision, sent, officer, clock.instant()));
        if (caseFiles.summaryOf(decision.caseFile()).status() == CaseStatus.DECIDED) {
            progress.dispatched(decision.caseFile(), officer);
        } else {
            events.publishEvent(new CorrectionDispatched(decision.caseFile(), officer));
        }
    }

    private static boolean isSent(@Nullable LetterSending sending) {
        return sending != null && sending.isSent();
    }

    private Map<UUID, LetterSending> became(List<DecisionLetter> made) {
        return sendings.findAllById(made.stream().map(DecisionLetter::id).toList()).stream()
                .collect(Collectors.toMap(LetterSending::letter, Function.identity()));
    }

    private DecisionLetter unsettled(Decision decision, UUID id) {
        var letter = letters.findById(id)
                .filter(it -> it.decision().equals(decision.id().value()))
                .orElseThrow(() -> new NoSuchPaper(id));
        requireThat(!sendings.existsById(id), LETTER_SETTLED);
        return letter;
    }

    /** One at a time: two who settle the last two letters at once would each see the other's still waiting. */
    private Decision open(CaseFileId caseFile, UserId officer) {
        caseFiles.hold(caseFile);
        caseFiles.requireOfficer(caseFile, officer);
        var decision = inForce(caseFile);
        requireThat(isOpen(decision, caseFiles.summaryOf(caseFile).status()), CASE_NOT_READY);
        return decision;
    }

    /** Until the record in force has been sent; a correction also while the project runs, since the case does not go back for it. */
    private boolean isOpen(Decision decision, CaseStatus status) {
        return status == CaseStatus.DECIDED
                || decision.isCorrection()
                        && GONE_ON.contains(status)
                        && !dispatches.existsByDecision(decision.id().value());
    }

    private Decision inForce(CaseFileId caseFile) {
        return decisions.findByCaseFileOrderByRecordedAtDesc(caseFile.value()).stream()
                .findFirst()
                .orElseThrow(() -> new DecisionRefusal(NOT_DECIDED));
    }
}
