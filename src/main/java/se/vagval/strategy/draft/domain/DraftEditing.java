package se.vagval.strategy.draft.domain;

import static se.vagval.strategy.FrameworkRefusal.requireThat;

import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.FrameworkSteward;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkRefusal;
import se.vagval.strategy.FrameworkRefusal.Reason;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkAct.FrameworkDraftBegun;
import se.vagval.strategy.domain.FrameworkAct.FrameworkDraftChanged;
import se.vagval.strategy.domain.FrameworkAct.FrameworkDraftDiscarded;
import se.vagval.strategy.domain.FrameworkText;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Redigering av ramverket. A draft is begun from the newest version, in force or to be, and changed thing by thing. */
@Service
@Transactional
@FrameworkSteward
public class DraftEditing {

    private final DraftRepository drafts;
    private final Framework framework;
    private final ApplicationEventPublisher events;

    DraftEditing(DraftRepository drafts, Framework framework, ApplicationEventPublisher events) {
        this.drafts = drafts;
        this.framework = framework;
        this.events = events;
    }

    /**
     * What is typed in the form of one thing.
     *
     * @param key what the thing is known by; none for a further one
     * @param seen the thing's version as the page showed it
     * @param place where among the others it is to stand, from 0
     */
    public record Typed(DraftPart part, @Nullable String key, long seen, int place, Map<String, String> fields) {}

    /** What a save came to: the thing as it stands, or the faults of its fields. */
    public record Saved(String key, long version, Map<String, String> faults) {}

    public void begin(String id, UserId person) {
        var base = framework.versions().getFirst();
        var isKnown = framework.versions().stream().anyMatch(it -> it.id().equals(id));
        var copy = FrameworkText.tree(base).put("id", id);
        copy.putNull("validUntil");
        requireThat(!isKnown && drafts.begin(id, base.id(), copy, person), Reason.ID_TAKEN);
        events.publishEvent(new FrameworkDraftBegun(id, person));
    }

    /** Of two who change the same thing the second is told; different things do not meet. */
    public Saved save(String id, Typed typed, UserId person) {
        var draft = held(id);
        var part = typed.part();
        var read = ReadThing.of(part.thing(), typed.fields());
        if (!read.faults().isEmpty()) {
            return new Saved("", typed.seen(), read.faults());
        }
        var standing =
                typed.key() == null ? null : draft.thing(part, typed.key()).orElse(null);
        requireThat(typed.key() == null || standing != null, Reason.THING_GONE);
        EditedMeanwhileRefusal.requireSame(typed.seen(), standing == null ? 0 : standing.version());
        var before = standing == null ? null : standing.content();
        var thing = Doubts.after(part, before, kept(before, read.thing()));
        var key = part.keyOf(thing);
        requireName(draft, typed, key);
        var changed = draft.with(part, typed.key(), thing, typed.place());
        if (before == null || !Doubts.isSame(part, before, thing)) {
            Doubts.afterChangeOf(part, changed);
        }
        requireThat(isReadable(changed), Reason.UNREADABLE);
        requireCode(FrameworkText.read(changed.toString()), draft, part, key);
        drafts.save(draft, changed, DraftStatus.OPEN, person);
        events.publishEvent(new FrameworkDraftChanged(id, person, part.name(), key));
        return new Saved(key, FrameworkDraft.versionOf(thing), Map.of());
    }

    /** Sätter logotypen. @param picture a PNG; none takes it away */
    public void putLogotype(String id, byte @Nullable [] picture, UserId person) {
        var draft = held(id);
        var changed = draft.content().deepCopy();
        var letterhead = changed.withObjectProperty("papers").withObjectProperty("letterhead");
        letterhead.put("logotype", picture == null ? null : Base64.getEncoder().encodeToString(picture));
        drafts.save(draft, changed, DraftStatus.OPEN, person);
        events.publishEvent(new FrameworkDraftChanged(id, person, "papers", "logotype"));
    }

    public void remove(String id, DraftPart part, String key, long seen, UserId person) {
        var draft = held(id);
        var standing = draft.thing(part, key).orElseThrow(() -> new NotFoundRefusal("thing of a framework draft"));
        EditedMeanwhileRefusal.requireSame(seen, standing.version());
        requireThat(part.many(), Reason.UNREADABLE);
        var changed = Doubts.afterChangeOf(part, draft.without(part, key));
        drafts.save(draft, changed, DraftStatus.OPEN, person);
        events.publishEvent(new FrameworkDraftChanged(id, person, part.name(), key));
    }

    public void discard(String id, UserId person) {
        var draft = held(id);
        drafts.save(draft, draft.content(), DraftStatus.DISCARDED, person);
        events.publishEvent(new FrameworkDraftDiscarded(id, person));
    }

    /** Of two things in a part each has a name of its own, in its address too; what cases know it by it keeps. */
    private void requireName(FrameworkDraft draft, Typed typed, String key) {
        var part = typed.part();
        if (!part.many()) {
            return;
        }
        var noun = DraftPart.nounOf(key);
        requireThat(!noun.isEmpty(), Reason.NAME_MISSING);
        var isOthers = draft.things(part).stream()
                .filter(it -> !it.key().equals(typed.key()))
                .anyMatch(it -> DraftPart.nounOf(it.key()).equals(noun));
        requireThat(!isOthers && !noun.equals(DraftPart.NEW), Reason.NAME_TAKEN);
        var former = typed.key();
        if (former != null && !former.equals(key) && DraftCodes.areGivenIn(part)) {
            var base = FrameworkText.tree(framework.version(draft.base()));
            requireThat(
                    FrameworkDraft.of(draft.base(), base).thing(part, former).isEmpty(), Reason.CODE_STANDS);
        }
    }

    private void requireCode(FrameworkVersion changed, FrameworkDraft draft, DraftPart part, String key) {
        DraftCodes.faultsIn(changed, framework.version(draft.base()), framework.versions()).stream()
                .filter(it -> it.part().equals(part.name()) && it.code().equals(key))
                .findFirst()
                .ifPresent(it -> {
                    throw new FrameworkRefusal(Reason.valueOf(it.what().name()));
                });
    }

    /** A word where a name is asked for, or a figure too large for its place: nobody could open the draft again. */
    private static boolean isReadable(ObjectNode content) {
        try {
            return !FrameworkText.read(content.toString()).id().isEmpty();
        } catch (RuntimeException unreadable) {
            return false;
        }
    }

    private FrameworkDraft held(String id) {
        return drafts.hold(id)
                .orElseThrow(() -> new NotFoundRefusal("framework draft"))
                .requireOpen();
    }

    /** A condition of more storeys than a form can say stays as it was. */
    private static JsonNode kept(@Nullable JsonNode before, JsonNode thing) {
        if (before != null && thing instanceof ObjectNode changed && isBeyondTheForm(before.path("condition"))) {
            changed.set("condition", before.path("condition"));
        }
        return thing;
    }

    private static boolean isBeyondTheForm(JsonNode condition) {
        return condition.isObject()
                && ConditionRows.of(FrameworkText.condition(condition)).isEmpty();
    }
}
