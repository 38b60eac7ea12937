package se.vagval.casefile.domain;

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
import se.vagval.casefile.CaseMarkedSecret;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.LetterKey;
import se.vagval.casefile.PostedLetters;
import se.vagval.casefile.domain.CaseAct.SupplementSent;
import se.vagval.casefile.domain.CaseAct.SupplementWithdrawn;
import se.vagval.document.DocumentFormat;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/**
 * Kompletteringens brevgång. A letter is noted as sent when the mail server took it, by whoever pressed the button. Until then it
 * goes no longer when the case is marked, or when there is nothing left to supplement.
 */
@Component
@Transactional
class SupplementPosting implements PostedLetters {

    private final SupplementRequestRepository requests;
    private final SupplementPapers papers;
    private final CaseFileRepository caseFiles;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    SupplementPosting(
            SupplementRequestRepository requests,
            SupplementPapers papers,
            CaseFileRepository caseFiles,
            ApplicationEventPublisher events,
            Clock clock) {
        this.requests = requests;
        this.papers = papers;
        this.caseFiles = caseFiles;
        this.events = events;
        this.clock = clock;
    }

    @Override
    public LetterKey.Kind kind() {
        return LetterKey.Kind.SUPPLEMENT;
    }

    @Override
    public Optional<Parcel> begin(UUID letter) {
        return held(letter)
                .filter(it -> it.letter().isOnItsWay())
                .filter(this::mayGo)
                .map(request -> {
                    request.letter().begin();
                    return parcel(request);
                });
    }

    private boolean mayGo(SupplementRequest request) {
        var caseFile = caseFiles.get(request.caseFile());
        var isSecret = caseFile.secrecyMark().isPresent();
        if (isSecret) {
            stay(request, Obstacle.SECRET);
        }
        return !isSecret && caseFile.status() == CaseStatus.SUPPLEMENT_REQUESTED;
    }

    /** What the mail server has in hand already is not called back. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(CaseMarkedSecret marked) {
        caseFiles
                .hold(marked.caseFile().value())
                .flatMap(requests::open)
                .filter(it -> it.letter().isWaitingForMail())
                .ifPresent(it -> stay(it, Obstacle.SECRET));
    }

    /** No letter asks for anything any more: one that was never sent is taken back, and to one that was sent nothing came. */
    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(ApplicationWithdrawn application) {
        caseFiles
                .hold(application.caseFile().value())
                .flatMap(requests::open)
                .ifPresent(it -> end(it, application.actor()));
    }

    private void end(SupplementRequest request, UserId actor) {
        if (request.letter().end(actor, clock.instant())) {
            events.publishEvent(new SupplementWithdrawn(request.caseFile(), actor));
        }
    }

    @Override
    public void went(UUID letter) {
        held(letter).filter(it -> it.isOpen() && !it.letter().isSent()).ifPresent(request -> {
            var now = clock.instant();
            var today = LocalDate.ofInstant(now, Swedish.ZONE);
            request.letter().went(now);
            caseFiles.get(request.caseFile()).stopClock(today);
            events.publishEvent(new SupplementSent(
                    request.caseFile(), request.letter().mail().by(), today.toString()));
        });
    }

    @Override
    public void stayed(UUID letter, Obstacle obstacle, boolean triedAgain) {
        held(letter).filter(it -> it.letter().isOnItsWay()).ifPresent(request -> {
            if (triedAgain) {
                request.letter().stayed(obstacle, true);
            } else {
                stay(request, obstacle);
            }
        });
    }

    private void stay(SupplementRequest request, Obstacle obstacle) {
        request.letter().stayed(obstacle, false);
        var by = request.letter().mail().by();
        var officer = caseFiles.get(request.caseFile()).officer().orElse(by);
        events.publishEvent(new SupplementNotPosted(request.caseFile(), by, obstacle, officer));
    }

    /** The letter, with the case held: whoever does something in it at this moment is waited for, and nobody's act fails. */
    private Optional<SupplementRequest> held(UUID letter) {
        return requests.caseOf(letter).flatMap(caseFiles::hold).flatMap(it -> requests.findById(letter));
    }

    private Parcel parcel(SupplementRequest request) {
        var pdf = papers.of(request, DocumentFormat.PDF);
        return new Parcel(
                request.letter().mail().subject(),
                request.letter().mail().text(),
                papers.fileName(request, DocumentFormat.PDF),
                DocumentFormat.PDF.mediaType(),
                pdf.file());
    }
}
