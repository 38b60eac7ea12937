package se.vagval.casefile.domain;

import static se.vagval.casefile.domain.IntakeRefusal.Reason.DISMISSED;
import static se.vagval.casefile.domain.IntakeRefusal.Reason.NOT_SETTLED;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.modulith.NamedInterface;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.IntakeActs.ReceivedFileRegistered;
import se.vagval.identity.Registrar;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** Registrering ur en mottagen fil. A settled interpretation becomes a registered application, once and only once. */
@Service
@Transactional
@Registrar
@NamedInterface("work")
public class IntakeRegistration {

    private final IntakeReviewRepository reviews;
    private final IntakeDesk desk;
    private final CaseRegistration registration;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    IntakeRegistration(
            IntakeReviewRepository reviews,
            IntakeDesk desk,
            CaseRegistration registration,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.desk = desk;
        this.registration = registration;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Registers what has been confirmed. A second call for the same file gives the case that the first one made; a value
     * that nobody has settled refuses it.
     */
    public CaseFileId register(ReceivedFileId id, UnitId unit, @Nullable UserId officer, UserId registrar) {
        var review = reviews.getLocked(id);
        if (review.registration().isPresent()) {
            return CaseFileId.of(review.registration().get().caseFile());
        }
        if (review.dismissal().isPresent()) {
            throw new IntakeRefusal(DISMISSED);
        }
        var application = desk.view(review).application();
        if (!application.isSettled()) {
            throw new IntakeRefusal(NOT_SETTLED);
        }
        var caseFile = registration.register(IntakeDraft.of(application, unit, officer), registrar);
        var values = application.values().stream()
                .map(value -> RegisteredValue.of(value, application.isLeftOut(value)))
                .toList();
        review.register(caseFile, values, registrar, clock.instant());
        reviews.saveAndFlush(review);
        events.publishEvent(new ReceivedFileRegistered(id, registrar, caseFile.value()));
        return caseFile;
    }

    /** Whether nothing bars registration, so that the demo may register a file as it came. */
    @Transactional(readOnly = true)
    public boolean isReady(ReceivedFileId id) {
        return reviews.findById(id.value())
                .filter(review ->
                        review.registration().isEmpty() && review.dismissal().isEmpty())
                .map(review -> desk.view(review).application().isSettled())
                .orElse(false);
    }
}
