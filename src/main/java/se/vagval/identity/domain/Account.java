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
import jakarta.persistence.OneToMany;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** Konto. A local account: who its person is, the password, and the number that its living sessions were begun with. */
@Entity
@Table(name = "account")
class Account {

    @Id
    private String id;

    private String name;
    private String title;

    @Column(name = "unit_id")
    private String unit;

    private String passwordHash;
    private boolean enabled = true;
    private int sessionNumber;

    @Version
    private @Nullable Long version;

    @ElementCollection(fetch = FetchType.EAGER)
    @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
    @Column(name = "role")
    @Enumerated(EnumType.STRING)
    private Set<Role> roles = EnumSet.noneOf(Role.class);

    @OneToMany(mappedBy = "deputy", fetch = FetchType.LAZY)
    private Set<Deputy> deputyships = new HashSet<>();

    @SuppressWarnings("NullAway")
    protected Account() {}

    Account(UserId id, String passwordHash, String name, String title, UnitId unit, Set<Role> roles) {
        this.id = id.value();
        this.passwordHash = passwordHash;
        this.name = name;
        this.title = title;
        this.unit = unit.value();
        this.roles.addAll(whole(roles));
    }

    /** What became another, by name; nothing when all stayed as it was. A role that went, or a closing, ends sessions. */
    Changes describe(String newName, String newTitle, UnitId newUnit, Set<Role> newRoles, boolean mayEnter) {
        var before = person();
        name = newName;
        title = newTitle;
        unit = newUnit.value();
        enabled = mayEnter;
        var wholeRoles = whole(newRoles);
        if (!roles.equals(wholeRoles)) {
            roles.clear();
            roles.addAll(wholeRoles);
        }
        var changes = Changes.between(before, person());
        if (!changes.withdrawn().isEmpty() || before.enabled() && !mayEnter) {
            endSessions();
        }
        return changes;
    }

    void grant(Role role) {
        roles.addAll(whole(Set.of(role)));
    }

    /** With what each brings along. */
    private static Set<Role> whole(Set<Role> given) {
        return Stream.concat(given.stream(), given.stream().flatMap(it -> it.implied().stream()))
                .collect(Collectors.toSet());
    }

    void setPassword(String hash) {
        passwordHash = hash;
        endSessions();
    }

    /** Whoever sets the password of another could enter with its roles; those that take two rest until confirmed anew. */
    Set<Role> restRolesThatTakeTwo() {
        var resting = EnumSet.noneOf(Role.class);
        roles.stream().filter(Role::takesTwo).forEach(resting::add);
        roles.removeAll(resting);
        return resting;
    }

    void endSessions() {
        sessionNumber++;
    }

    SignedInPerson signedIn(LocalDate day) {
        return new SignedInPerson(personOn(day), sessionNumber);
    }

    Person person() {
        return new Person(UserId.of(id), name, title, UnitId.of(unit), roles, enabled);
    }

    /** The person with those she stands in for that day; reads more than {@link #person()}. */
    Person personOn(LocalDate day) {
        var plain = person();
        var standsIn = deputyships.stream()
                .filter(it -> it.isActive(day))
                .map(Deputy::standIn)
                .toList();
        return new Person(
                plain.id(), plain.name(), plain.title(), plain.unit(), plain.roles(), plain.enabled(), standsIn);
    }

    String passwordHash() {
        return passwordHash;
    }

    long version() {
        return version == null ? 0 : version;
    }
}
