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
import se.vagval.web.NamedRegister;

/** Registret över forum. Kept by the RUS-samordnare, as the forums are. */
@Service
@FrameworkSteward
@Transactional
public class ForumKeeping {

    private final ForumRepository forums;
    private final NamedRegister<Forum, Content> register;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ForumKeeping(ForumRepository forums, ApplicationEventPublisher events, Clock clock) {
        this.forums = forums;
        this.register = new NamedRegister<>(forums, "forum");
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Forum get(UUID id) {
        return register.get(id);
    }

    @Transactional(readOnly = true)
    public boolean isTaken(String name, UUID by) {
        return forums.hasAnother(name, by);
    }

    /** Nothing when there is one of that name. */
    public Optional<UUID> enter(Content content, UserId steward) {
        var entered = new Forum(UUID.randomUUID(), 1, content, steward, clock.instant());
        return register.enter(
                entered, () -> events.publishEvent(new ForumEntered(entered.id(), steward, content.name())));
    }

    /** @return the version after it */
    public int change(UUID id, Content content, int seen, UserId steward) {
        return register.change(
                new Forum(id, seen, content, steward, clock.instant()),
                () -> events.publishEvent(new ForumChanged(id, steward, content.name())));
    }
}
