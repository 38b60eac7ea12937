package se.vagval.identity.domain;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** Föreslagen roll. A role that takes two: it counts first when another than the one who proposed it has confirmed it. */
@Entity
@Table(name = "role_proposal")
class RoleProposal {

    /** What became of it. */
    enum Answer {
        CONFIRMED,
        DECLINED
    }

    @Id
    private UUID id;

    private String accountId;

    @Enumerated(EnumType.STRING)
    private Role role;

    private String proposedBy;
    private Instant proposedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable Answer answer;

    private @Nullable String answeredBy;
    private @Nullable Instant answeredAt;

    @Version
    private @Nullable Long version;

    @SuppressWarnings("NullAway")
    protected RoleProposal() {}

    RoleProposal(UserId account, Role role, UserId proposedBy, Instant now) {
        this.id = UUID.randomUUID();
        this.accountId = account.value();
        this.role = role;
        this.proposedBy = proposedBy.value();
        this.proposedAt = now;
    }

    void confirm(UserId administrator, Instant now) {
        if (administrator.value().equals(proposedBy) || administrator.value().equals(accountId)) {
            throw new AccountRefusal(AccountRefusal.Reason.TAKES_TWO);
        }
        close(Answer.CONFIRMED, administrator, now);
    }

    void decline(UserId administrator, Instant now) {
        close(Answer.DECLINED, administrator, now);
    }

    private void close(Answer given, UserId administrator, Instant now) {
        answer = given;
        answeredBy = administrator.value();
        answeredAt = now;
    }

    UserId account() {
        return UserId.of(accountId);
    }

    Role role() {
        return role;
    }

    UserId proposedBy() {
        return UserId.of(proposedBy);
    }

    Instant proposedAt() {
        return proposedAt;
    }
}
