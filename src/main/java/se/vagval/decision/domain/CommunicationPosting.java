package se.vagval.decision.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.ApplicationWithdrawn;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseMarkedSecret;
import se.vagval.casefile.LetterCases;
import se.vagval.casefile.LetterCases.Standing;
import se.vagval.casefile.LetterKey;
import se.vagval.casefile.PostedLetters;
import se.vagval.decision.domain.Acts.PartyCommunicationNotPosted;
import se.vagval.decision.domain.Acts.PartyCommunicationSent;
import se.vagval.decision.domain.Acts.PartyCommunicationWithdrawn;
import se.vagval.statement.StatementReopened;
import se.vagval.web.Swedish;

/**
 * Kommuniceringens brevgång. The letter is noted as sent when the mail server took it, by whoever pressed the button. Until then
 * it goes no longer when the case is marked, has gone on to be decided or is over, or when the statement it tells of is replaced.
 */
@Component
@Transactional
class CommunicationPosting implements PostedLetters {

    private final PartyCommunicationRepository communications;
    private final CommunicationPapers papers;
    private final LetterCases cases;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    CommunicationPosting(
            PartyCommunicationRepository communications,
            CommunicationPapers papers,
            LetterCases cases,
            ApplicationEventPublisher events,
            Clock clock) {
        this.communications = communications;
        this.papers = papers;
        this.cases = cases;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public LetterKey.Kind kind() {
        return LetterKey.Kind.COMMUNICATION;
    }

    @Override
    public Optional<Parcel> begin(UUID letter) {
        return held(letter)
                .filter(it -> it.letter().isOnItsWay())
                .flatMap(told -> begin(told, cases.hold(told.caseFile())));
    }

    private Optional<Parcel> begin(PartyCommunication told, Standing caseFile) {
        var isWaitedFor = CaseReferring.REFERABLE.contains(caseFile.status());
        if (caseFile.marked() || !isWaitedFor) {
            stay(told, caseFile.marked() ? Obstacle.SECRET : Obstacle.OVERTAKEN);
            return Optional.empty();
        }
        told.letter().begin();
        return Optional.of(papers.parcel(told, caseFile.number()));
    }

    @Override
    public void went(UUID letter) {
        held(letter).filter(it -> it.letter().isOpen() && !it.letter().isSent()).ifPresent(told -> {
            var now = clock.instant();
            told.letter().went(now);
            var by = told.letter().mail().by();
            events.publishEvent(
                    new PartyCommunicationSent(told.caseFile(), LocalDate.ofInstant(now, Swedish.ZONE), by));
        });
    }

    @Override
    public void stayed(UUID letter, Obstacle obstacle, boolean triedAgain) {
        held(letter).filter(it -> it.letter().isOnItsWay()).ifPresent(told -> {
            if (triedAgain) {
                told.letter().stayed(obstacle, true);
            } else {
                stay(told, obstacle);
            }
        });
    }

    /** What the mail server has in hand already is not called back. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseMarkedSecret marked) {
        keepBack(marked.caseFile(), Obstacle.SECRET);
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(StatementReopened statement) {
        keepBack(statement.caseFile(), Obstacle.OVERTAKEN);
    }

    private void keepBack(CaseFileId id, Obstacle obstacle) {
        openIn(id).filter(it -> it.letter().isWaitingForMail()).ifPresent(it -> stay(it, obstacle));
    }

    /** No decision is coming that anybody could answer to. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ApplicationWithdrawn application) {
        var actor = application.actor();
        openIn(application.caseFile())
                .filter(it -> it.letter().end(actor, clock.instant()))
                .ifPresent(it -> events.publishEvent(new PartyCommunicationWithdrawn(it.caseFile(), actor)));
    }

    private void stay(PartyCommunication told, Obstacle obstacle) {
        told.letter().stayed(obstacle, false);
        var by = told.letter().mail().by();
        var officer = cases.hold(told.caseFile()).officer();
        events.publishEvent(
                new PartyCommunicationNotPosted(told.caseFile(), by, obstacle, officer == null ? by : officer));
    }

    private Optional<PartyCommunication> openIn(CaseFileId id) {
        cases.hold(id);
        return communications.findByCaseFileOrderByWrittenAtDesc(id.value()).stream()
                .filter(it -> it.letter().isOpen())
                .findFirst();
    }

    private Optional<PartyCommunication> held(UUID letter) {
        return communications.caseOf(letter).flatMap(it -> {
            cases.hold(CaseFileId.of(it));
            return communications.findById(letter);
        });
    }
}
