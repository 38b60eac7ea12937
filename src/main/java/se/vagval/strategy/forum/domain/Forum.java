package se.vagval.strategy.forum.domain;

import java.time.Instant;
import java.util.UUID;
import se.vagval.identity.UserId;
import se.vagval.web.NamedRegister;

/** Forum. Somewhere the region meets others: who is in it, what it is for, how often it meets, and whose it is here at home. */
public record Forum(UUID id, int version, Content content, UserId changedBy, Instant changedAt)
        implements NamedRegister.Entry<Forum.Content> {

    /**
     * What is said of it; what nobody knows is empty. {@code responsible} is a role or a unit, {@code verified} that what is said
     * has been compared with its source.
     */
    public record Content(
            String name,
            ForumKind kind,
            String purpose,
            String members,
            String rhythm,
            String responsible,
            boolean sami,
            String link,
            String source,
            boolean verified)
            implements NamedRegister.Content {

        @Override
        public boolean isSound() {
            return !name.isBlank() && (link.isEmpty() || link.matches("https?://\\S+"));
        }
    }
}
