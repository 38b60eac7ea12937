package se.vagval.web;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** Krockar. Who saved meanwhile, and when, as every form says it. */
@Component
public class Clashes {

    private final ObjectProvider<Users> users;

    Clashes(ObjectProvider<Users> users) {
        this.users = users;
    }

    /** @param by who saved what stands there; nobody known, when it was the reader's own first save in another window */
    public Clash of(@Nullable UserId by, @Nullable Instant at, long version, UserId reader, List<Clash.Field> fields) {
        var other = Objects.requireNonNullElse(by, reader);
        return new Clash(users.getObject().nameOf(other), at == null ? "" : Swedish.time(at), version, fields)
                .withOneself(other.equals(reader));
    }
}
