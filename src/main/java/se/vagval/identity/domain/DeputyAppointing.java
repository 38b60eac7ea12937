package se.vagval.identity.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.DeputyAppointed;
import se.vagval.identity.DeputyGiver;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;
import se.vagval.identity.UserId;

/** A manager, the director or the secretary names who stands in, from one day to another. Nobody names a deputy's deputy. */
@Service
@DeputyGiver
@Transactional
public class DeputyAppointing {

    private final DeputyRepository deputies;
    private final AccountRepository accounts;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    DeputyAppointing(
            DeputyRepository deputies, AccountRepository accounts, ApplicationEventPublisher events, Clock clock) {
        this.deputies = deputies;
        this.accounts = accounts;
        this.events = events;
        this.clock = clock;
    }

    /** The roles of the person's own that a deputy can be named for. */
    @Transactional(readOnly = true)
    public Set<Role> rolesOf(UserId person) {
        return account(person).person().roles().stream()
                .filter(RoleGroups.DEPUTY_GIVERS::contains)
                .collect(Collectors.toSet());
    }

    /** Everybody who can be named. */
    @Transactional(readOnly = true)
    public List<Person> candidates(UserId person) {
        return accounts.allWithRoles().stream()
                .map(Account::person)
                .filter(it -> it.enabled() && !it.id().equals(person))
                .toList();
    }

    @Transactional(readOnly = true)
    public List<Appointed> deputiesOf(UserId person) {
        return deputies.ofPerson(person.value(), LocalDate.now(clock)).stream()
                .map(it -> new Appointed(it.id(), it.role(), it.deputy().person(), it.fromDay(), it.toDay()))
                .toList();
    }

    public void appoint(Role role, UserId deputy, LocalDate from, LocalDate to, UserId person) {
        requireThat(rolesOf(person).contains(role), AccountRefusal.Reason.NOT_YOUR_ROLE);
        requireThat(!deputy.equals(person), AccountRefusal.Reason.OWN_DEPUTY);
        requireThat(!to.isBefore(from) && !to.isBefore(LocalDate.now(clock)), AccountRefusal.Reason.DAYS_PASSED);
        var standIn = account(deputy);
        requireThat(standIn.person().enabled(), AccountRefusal.Reason.UNKNOWN);
        deputies.save(new Deputy(role, account(person), standIn, from, to, person, clock.instant()));
        events.publishEvent(new DeputyAppointed(DeputyAppointed.Act.APPOINTED, role, deputy, person, from, to, person));
    }

    public void withdraw(UUID id, UserId person) {
        var appointed = deputies.findById(id)
                .filter(it -> it.replaced().person().id().equals(person))
                .orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.UNKNOWN));
        if (!appointed.withdraw(clock.instant())) {
            return;
        }
        events.publishEvent(new DeputyAppointed(
                DeputyAppointed.Act.WITHDRAWN,
                appointed.role(),
                appointed.deputy().person().id(),
                person,
                appointed.fromDay(),
                appointed.toDay(),
                person));
    }

    private Account account(UserId person) {
        return accounts.withRoles(person.value()).orElseThrow(() -> new AccountRefusal(AccountRefusal.Reason.UNKNOWN));
    }

    private static void requireThat(boolean condition, AccountRefusal.Reason otherwise) {
        if (!condition) {
            throw new AccountRefusal(otherwise);
        }
    }

    /** A deputy, for which role and between which days. */
    public record Appointed(UUID id, Role role, Person deputy, LocalDate from, LocalDate to) {}
}
