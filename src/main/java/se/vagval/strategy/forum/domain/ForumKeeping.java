package se.vagval.strategy.forum.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.FrameworkSteward;
import se.vagval.identity.UserId;
import se.vagval.strategy.forum.domain.Forum.Content;
import se.vagval.strategy.forum.domain.ForumAct.ForumChanged;
import se.vagval.strategy.forum.domain.ForumAct.ForumEntered;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.NotFoundRefusal;

/** Registret över forum. Kept by the RUS-samordnare, as the forums are. */
@Service
@FrameworkSteward
@Transactional
public class ForumKeeping {

    private final ForumRepository forums;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForumKeeping(ForumRepository forums, ApplicationEventPublisher events, Clock clock) {
        this.forums = forums;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Forum get(UUID id) {
        return forums.find(id).orElseThrow(() -> new NotFoundRefusal("forum"));
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String name, UUID by) {
        return forums.hasAnother(name, by);
    }

    /** Nothing when there is one of that name. */
    public Optional<UUID> enter(Content content, UserId steward) {
        requireSound(content);
        var entered = new Forum(UUID.randomUUID(), 1, content, steward, clock.instant());
        if (forums.hasAnother(content.name(), entered.id()) || !forums.add(entered)) {
            return Optional.empty();
        }
        events.publishEvent(new ForumEntered(entered.id(), steward, content.name()));
        return Optional.of(entered.id());
    }

    /**
     * What is said again changes nothing and leaves no trace.
     *
     * @return the version after it
     */
    public int change(UUID id, Content content, int seen, UserId steward) {
        requireSound(content);
        var standing = get(id);
        EditedMeanwhileRefusal.requireSame(seen, standing.version());
        if (standing.content().equals(content)) {
            return standing.version();
        }
        if (!forums.change(new Forum(id, seen, content, steward, clock.instant()), seen)) {
            throw new EditedMeanwhileRefusal();
        }
        events.publishEvent(new ForumChanged(id, steward, content.name()));
        return seen + 1;
    }

    private static void requireSound(Content content) {
        if (!content.isSound()) {
            throw new IllegalArgumentException("a forum needs a name, and a link that leads somewhere");
        }
    }
}
