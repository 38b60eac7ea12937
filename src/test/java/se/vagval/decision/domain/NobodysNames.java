package se.vagval.decision.domain;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;

/** A portal without people. */
class NobodysNames implements Users {

    @Override
    public Person person(UserId id) {
        throw new IllegalArgumentException(id.value());
    }

    @Override
    public Optional<Person> find(UserId id) {
        return Optional.empty();
    }

    @Override
    public Map<UserId, String> namesOf(Collection<UserId> ids) {
        return Map.of();
    }

    @Override
    public List<Person> withRole(Role role) {
        return List.of();
    }

    @Override
    public Map<UnitId, String> units() {
        return Map.of();
    }

    @Override
    public Map<UnitId, String> handlingUnits() {
        return Map.of();
    }

    @Override
    public Map<UserId, String> named(String typed) {
        return Map.of();
    }
}
