package se.vagval.intake.domain;

import static se.vagval.intake.domain.IntakeRefusal.Reason.DISMISSED;
import static se.vagval.intake.domain.IntakeRefusal.Reason.NOT_SETTLED;

import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.Registrations;
import se.vagval.identity.Registrar;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.IntakeAct.ReceivedFileRegistered;

/** Registrering ur en mottagen fil. A settled interpretation becomes a registered application, once and only once. */
@Service
@Transactional
@Registrar
public class FileRegistering {

    private final IntakeReviewRepository reviews;
    private final IntakeDesk desk;
    private final Registrations registrations;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    FileRegistering(
            IntakeReviewRepository reviews,
            IntakeDesk desk,
            Registrations registrations,
            ApplicationEventPublisher events,
            Clock clock) {
        this.reviews = reviews;
        this.desk = desk;
        this.registrations = registrations;
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
        var caseFile = registrations.register(IntakeDraft.of(application, unit, officer), registrar);
        var values = application.values().stream()
                .map(value -> RegisteredValue.of(value, application.isLeftOut(value)))
                .toList();
        review.register(caseFile, values, registrar, clock.instant());
        reviews.saveAndFlush(review);
        events.publishEvent(new ReceivedFileRegistered(id, registrar, caseFile.value()));
        return caseFile;
    }
}
