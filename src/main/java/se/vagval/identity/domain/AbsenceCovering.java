package se.vagval.identity.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.AbsenceCoverer;
import se.vagval.identity.DeputyAppointed;
import se.vagval.identity.DeputyAppointed.Act;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;
import se.vagval.identity.UserId;

/**
 * Ersättare för en frånvarande kollega: somebody is away and has named nobody. One proposes who is to stand in, and it
 * counts when another, who is not the deputy either, has confirmed it.
 */
@Service
@AbsenceCoverer
@Transactional
public class AbsenceCovering {

    private final DeputyRepository deputies;
    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AbsenceCovering(
            DeputyRepository deputies, AccountRepository accounts, ApplicationEventPublisher events, Clock clock) {
        this.deputies = deputies;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** Somebody's role that another can be named for. */
    public record Covered(Person person, Role role) {}

    /** A deputy who waits to be confirmed. */
    public record Waiting(
            UUID id, Role role, Person absent, Person deputy, LocalDate from, LocalDate to, UserId proposedBy) {

        private static Waiting of(Deputy it) {
            return new Waiting(
                    it.id(),
                    it.role(),
                    it.replaced().person(),
                    it.deputy().person(),
                    it.fromDay(),
                    it.toDay(),
                    it.appointedBy());
        }

        public boolean mayBeConfirmedBy(UserId person) {
            return !person.equals(proposedBy) && !person.equals(deputy.id());
        }
    }

    /** The colleagues who may be away, one row per role. */
    @Transactional(readOnly = true)
    public List<Covered> colleagues(UserId proposer) {
        return everybody().stream()
                .filter(it -> !it.id().equals(proposer))
                .flatMap(it -> it.roles().stream()
                        .filter(RoleGroups.DEPUTY_GIVERS::contains)
                        .sorted()
                        .map(role -> new Covered(it, role)))
                .toList();
    }

    /** Everybody who can stand in. */
    @Transactional(readOnly = true)
    public List<Person> everybody() {
        return accounts.allWithRoles().stream()
                .map(Account::person)
                .filter(Person::enabled)
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Waiting> waiting() {
        return deputies.waiting(LocalDate.now(clock)).stream().map(Waiting::of).toList();
    }

    public void propose(UserId absent, Role role, UserId deputy, LocalDate from, LocalDate to, UserId proposer) {
        var replaced = account(absent);
        requireThat(
                !absent.equals(proposer)
                        && RoleGroups.DEPUTY_GIVERS.contains(role)
                        && replaced.person().roles().contains(role),
                AccountRefusal.Reason.UNKNOWN);
        requireThat(!deputy.equals(absent), AccountRefusal.Reason.SAME_PERSON);
        requireThat(!to.isBefore(from) && !to.isBefore(LocalDate.now(clock)), AccountRefusal.Reason.DAYS_PASSED);
        var standIn = account(deputy);
        requireThat(standIn.person().enabled(), AccountRefusal.Reason.UNKNOWN);
        tell(
                Act.PROPOSED,
                deputies.save(new Deputy(role, replaced, standIn, from, to, proposer, clock.instant())),
                proposer);
    }

    public void confirm(UUID id, UserId person) {
        var proposed = waiting(id);
        proposed.confirm(person, clock.instant());
        tell(Act.CONFIRMED, proposed, person);
    }

    public void decline(UUID id, UserId person) {
        var proposed = waiting(id);
        proposed.withdraw(clock.instant());
        tell(Act.DECLINED, proposed, person);
    }

    private Deputy waiting(UUID id) {
        return deputies.waiting(LocalDate.now(clock)).stream()
                .filter(it -> it.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.NOT_PROPOSED));
    }

    private void tell(Act act, Deputy it, UserId actor) {
        events.publishEvent(new DeputyAppointed(
                act,
                it.role(),
                it.deputy().person().id(),
                it.replaced().person().id(),
                it.fromDay(),
                it.toDay(),
                actor));
    }

    private Account account(UserId person) {
        return accounts.withRoles(person.value()).orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.UNKNOWN));
    }

    private static void requireThat(boolean condition, AccountRefusal.Reason otherwise) {
        if (!condition) {
            throw new AccountRefusal(otherwise);
        }
    }
}
