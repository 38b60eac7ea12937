package se.vagval.portfolio.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.database.Fingerprint;
import se.vagval.identity.Analyst;
import se.vagval.identity.UserId;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.QuarterRefusal.Reason;
import se.vagval.web.NotFoundRefusal;

/** Publicera ett kvartal, and write down what lies behind its numbers. */
@Service
@Transactional
@Analyst
public class QuarterPublishing {

    private final QuarterRepository quarters;
    private final QuarterAssembly assembly;
    private final QuarterFiles files;
    private final NoteRepository notes;
    private final QuarterDispatching dispatching;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuarterPublishing(
            QuarterRepository quarters,
            QuarterAssembly assembly,
            QuarterFiles files,
            NoteRepository notes,
            QuarterDispatching dispatching,
            ApplicationEventPublisher events,
            Clock clock) {
        this.quarters = quarters;
        this.assembly = assembly;
        this.files = files;
        this.notes = notes;
        this.dispatching = dispatching;
        this.events = events;
        this.clock = clock;
    }

    /**
     * A frozen edition with its files, each kept as it was made, and sent to those who are to have it. A quarter that has been
     * published already is published anew only with a reason, and only if it says something else.
     */
    public QuarterEdition publish(QuarterId quarter, String reason, UserId actor) {
        requireThat(quarter.lastDay().isBefore(LocalDate.now(clock)), Reason.QUARTER_NOT_OVER);
        quarters.hold();
        var before = quarters.editions();
        var own = before.stream().filter(it -> it.quarter().equals(quarter)).toList();
        requireThat(own.isEmpty() || !reason.isBlank(), Reason.UNEXPLAINED);
        var content = assembly.published(quarter, before);
        requireThat(own.isEmpty() || differs(content, own.getFirst().read()), Reason.UNCHANGED);
        var written = QuarterEdition.written(content);
        var edition = new QuarterEdition(
                UUID.randomUUID(),
                quarter,
                own.size() + 1,
                written,
                Fingerprint.of(written),
                own.isEmpty() ? "" : reason.strip(),
                actor,
                clock.instant());
        quarters.add(edition);
        files.of(edition).forEach(it -> quarters.add(edition.id(), it));
        events.publishEvent(new PortfolioAct.QuarterPublished(quarter, edition.number(), actor));
        dispatching.send(edition, actor);
        return edition;
    }

    private static boolean differs(QuarterContent one, QuarterContent other) {
        return !List.of(one.rows(), one.causes(), one.actions())
                .equals(List.of(other.rows(), other.causes(), other.actions()));
    }

    /** Why a place's numbers are as they are; said twice in the same words it stands once. */
    public void note(QuarterId quarter, String place, NoteFactor factor, String text, UserId actor) {
        requirePlace(place, quarter);
        quarters.hold();
        var known = notes.notes(quarter).stream()
                .anyMatch(it -> it.place().equals(place)
                        && it.factor() == factor
                        && it.text().equals(text.strip()));
        if (!known) {
            notes.addNote(quarter, place, factor, text.strip(), actor, clock.instant());
            events.publishEvent(new PortfolioAct.QuarterNoteSaved(quarter, place, actor));
        }
    }

    /** Published editions keep what they said. */
    public void removeNote(QuarterId quarter, UUID note, UserId actor) {
        if (notes.removeNote(quarter, note)) {
            events.publishEvent(new PortfolioAct.QuarterNoteRemoved(quarter, actor));
        }
    }

    public void plan(String place, String text, String responsible, LocalDate due, UserId actor) {
        requirePlace(place, QuarterId.at(LocalDate.now(clock)));
        var id = notes.add(place, text.strip(), responsible.strip(), due, actor, clock.instant());
        events.publishEvent(new PortfolioAct.PlaceActionPlanned(id, place, actor));
    }

    /** Told once; pressed again it stays as it was. */
    public void done(UUID action, UserId actor) {
        var found = notes.action(action).orElseThrow(() -> new NotFoundRefusal("action"));
        if (found.doneOn() == null) {
            notes.done(action, LocalDate.now(clock), actor, clock.instant());
            events.publishEvent(new PortfolioAct.PlaceActionDone(action, found.place(), actor));
        }
    }

    private void requirePlace(String place, QuarterId quarter) {
        requireThat(assembly.places(quarter).stream().anyMatch(it -> it.code().equals(place)), Reason.NO_SUCH_PLACE);
    }

    private static void requireThat(boolean condition, Reason otherwise) {
        if (!condition) {
            throw new QuarterRefusal(otherwise);
        }
    }
}
