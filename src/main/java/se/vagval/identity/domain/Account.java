package se.vagval.identity.domain;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** Konto. A local account; after repeated wrong passwords it stays closed for a growing while. */
@Entity
@Table(name = "account")
class Account {

    private static final int TRIES_BEFORE_DELAY = 5;
    private static final Duration LONGEST_DELAY = Duration.ofMinutes(15);

    @Id
    private String id;

    private String name;
    private String title;

    @Column(name = "unit_id")
    private String unit;

    private String passwordHash;
    private boolean enabled = true;
    private int failedTries;
    private @Nullable Instant closedUntil;

    @Version
    private @Nullable Long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @SuppressWarnings("NullAway")
    protected Account() {}

    Account(UserId id, String passwordHash, String name, String title, UnitId unit, Set<Role> roles) {
        this.id = id.value();
        this.passwordHash = passwordHash;
        this.name = name;
        this.title = title;
        this.unit = unit.value();
        this.roles.addAll(roles);
    }

    /** Tells whether anything was changed. */
    boolean describe(String newName, String newTitle, UnitId newUnit, Set<Role> newRoles, boolean mayEnter) {
        var before = person();
        name = newName;
        title = newTitle;
        unit = newUnit.value();
        enabled = mayEnter;
        if (!roles.equals(newRoles)) {
            roles.clear();
            roles.addAll(newRoles);
        }
        return !before.equals(person());
    }

    void setPassword(String hash) {
        passwordHash = hash;
        failedTries = 0;
        closedUntil = null;
    }

    void enteredWrongPassword(Instant now) {
        failedTries++;
        if (failedTries >= TRIES_BEFORE_DELAY) {
            var delay = Duration.ofSeconds(1L << Math.min(failedTries - TRIES_BEFORE_DELAY + 2, 12));
            closedUntil = now.plus(delay.compareTo(LONGEST_DELAY) < 0 ? delay : LONGEST_DELAY);
        }
    }

    void entered() {
        failedTries = 0;
        closedUntil = null;
    }

    boolean isClosedAt(Instant now) {
        return closedUntil != null && now.isBefore(closedUntil);
    }

    boolean hasFailedTries() {
        return failedTries > 0;
    }

    Person person() {
        return new Person(UserId.of(id), name, title, UnitId.of(unit), roles, enabled);
    }

    String passwordHash() {
        return passwordHash;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
