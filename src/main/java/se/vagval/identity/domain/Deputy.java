package se.vagval.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.Role;
import se.vagval.identity.StandIn;
import se.vagval.identity.UserId;

/** Ersättare. Somebody stands in for another in one role, from one day to another, both included. */
@Entity
@Table(name = "deputy")
class Deputy {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Role role;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "replaced")
    private Account replaced;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "deputy")
    private Account deputy;

    private LocalDate fromDay;
    private LocalDate toDay;
    private String appointedBy;
    private Instant appointedAt;
    private @Nullable Instant withdrawnAt;
    private @Nullable String confirmedBy;
    private @Nullable Instant confirmedAt;

    @SuppressWarnings("NullAway")
    protected Deputy() {}

    Deputy(Role role, Account replaced, Account deputy, LocalDate from, LocalDate to, UserId by, Instant now) {
        this.id = UUID.randomUUID();
        this.role = role;
        this.replaced = replaced;
        this.deputy = deputy;
        this.fromDay = from;
        this.toDay = to;
        this.appointedBy = by.value();
        this.appointedAt = now;
    }

    boolean isActive(LocalDate day) {
        return withdrawnAt == null && !isWaiting() && !day.isBefore(fromDay) && !day.isAfter(toDay);
    }

    /** Proposed for somebody else, and not confirmed by a second person yet. */
    boolean isWaiting() {
        return confirmedBy == null && !appointedBy.equals(replaced.person().id().value());
    }

    /** Takes another than the one who proposed it and the one who is to stand in. */
    void confirm(UserId person, Instant now) {
        if (person.value().equals(appointedBy) || person.equals(deputy.person().id())) {
            throw new AccountRefusal(AccountRefusal.Reason.TAKES_TWO);
        }
        confirmedBy = person.value();
        confirmedAt = now;
    }

    /** @return whether it stood until now */
    boolean withdraw(Instant now) {
        if (withdrawnAt != null) {
            return false;
        }
        withdrawnAt = now;
        return true;
    }

    StandIn standIn() {
        var person = replaced.person();
        return new StandIn(role, person.id(), person.name(), person.title(), person.unit());
    }

    UUID id() {
        return id;
    }

    Role role() {
        return role;
    }

    Account replaced() {
        return replaced;
    }

    Account deputy() {
        return deputy;
    }

    UserId appointedBy() {
        return UserId.of(appointedBy);
    }

    LocalDate fromDay() {
        return fromDay;
    }

    LocalDate toDay() {
        return toDay;
    }
}
