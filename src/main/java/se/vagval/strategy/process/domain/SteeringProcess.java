package se.vagval.strategy.process.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;
import se.vagval.web.NamedRegister;

/** Process. One of the things that the region answers for: whose it is, by which document, and when it is to be done. */
public record SteeringProcess(UUID id, int version, Content content, UserId changedBy, Instant changedAt)
        implements NamedRegister.Entry<SteeringProcess.Content> {

    /**
     * What is said of it. {@code responsible} is a role or a unit, {@code document} the code of a steering document (empty for
     * none), {@code plan} what is to be done on the way, a line for each.
     */
    public record Content(
            String name,
            String responsible,
            String document,
            ProcessState state,
            @Nullable LocalDate begins,
            LocalDate due,
            String plan)
            implements NamedRegister.Content {

        @Override
        public boolean isSound() {
            return !name.isBlank() && !responsible.isBlank() && (begins == null || !begins.isAfter(due));
        }
    }

    /** Försenad: the day has passed, and it is not done. */
    public boolean isLateOn(LocalDate day) {
        return content.state() != ProcessState.DONE && content.due().isBefore(day);
    }
}
