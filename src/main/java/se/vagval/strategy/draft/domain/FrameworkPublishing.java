package se.vagval.strategy.draft.domain;

import static se.vagval.strategy.FrameworkRefusal.requireThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.FrameworkSteward;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkRefusal.Reason;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkAct.FrameworkPublished;
import se.vagval.strategy.domain.FrameworkCheck;
import se.vagval.strategy.domain.FrameworkRepository;
import se.vagval.strategy.domain.FrameworkText;
import se.vagval.strategy.domain.Publication;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** Publicering. A draft becomes a version by a decision, once, and only while what it was copied from is still the newest. */
@Service
@Transactional
@FrameworkSteward
public class FrameworkPublishing {

    private final DraftRepository drafts;
    private final FrameworkRepository store;
    private final Framework framework;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    FrameworkPublishing(
            DraftRepository drafts,
            FrameworkRepository store,
            Framework framework,
            Clock clock,
            ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.store = store;
        this.framework = framework;
        this.clock = clock;
        this.events = events;
    }

    /** @param seen the number of the draft that the person read: what is published is what was read */
    public void publish(String id, long seen, LocalDate validFrom, Publication decision, UserId person) {
        drafts.holdPublishing();
        var draft = drafts.hold(id)
                .orElseThrow(() -> new NotFoundRefusal("framework draft"))
                .requireOpen();
        EditedMeanwhileRefusal.requireSame(seen, draft.number());
        var published = store.published();
        var newest = published.getFirst();
        requireThat(published.stream().noneMatch(it -> it.id().equals(id)), Reason.ID_TAKEN);
        requireThat(newest.id().equals(draft.base()), Reason.BASE_REPLACED);
        requireThat(!validFrom.isBefore(LocalDate.now(clock)), Reason.TOO_EARLY);
        requireThat(published.stream().noneMatch(it -> it.validFrom().equals(validFrom)), Reason.SAME_DAY);
        requireThat(validFrom.isAfter(newest.validFrom()), Reason.TOO_EARLY);
        var version = version(draft, validFrom, decision);
        requireThat(FrameworkCheck.faultsIn(version).isEmpty(), Reason.NOT_SOUND);
        requireThat(
                DraftCodes.faultsIn(version, framework.version(draft.base()), published)
                        .isEmpty(),
                Reason.NOT_SOUND);
        requireThat(!isSame(version, framework.version(draft.base())), Reason.NOTHING_CHANGED);
        requireThat(store.publish(version), Reason.ID_TAKEN);
        store.record(id, decision, person);
        drafts.save(draft, draft.content(), DraftStatus.PUBLISHED, person);
        events.publishEvent(new FrameworkPublished(id, person, validFrom.toString(), decision.registryNumber()));
    }

    /** What the decision says of the version stands in it: from when it applies, and where its words come from. */
    private static FrameworkVersion version(FrameworkDraft draft, LocalDate validFrom, Publication decision) {
        var content = draft.content().deepCopy();
        content.put("validFrom", validFrom.toString());
        content.putObject("provenance")
                .put("kind", "underlag")
                .put("source", decision.registryNumber() + ", " + decision.decision())
                .put("verified", true)
                .putNull("note");
        return FrameworkText.read(content.toString());
    }

    private static List<Map<String, String>> typed(FrameworkVersion version, DraftPart part) {
        return FrameworkDraft.things(FrameworkText.tree(version), part).stream()
                .map(it -> TypedThing.of(part.thing(), it.content()))
                .toList();
    }

    private static boolean isSame(FrameworkVersion version, FrameworkVersion base) {
        return DraftPart.all().stream()
                .filter(part -> !part.path().isEmpty())
                .allMatch(part -> typed(version, part).equals(typed(base, part)));
    }
}
