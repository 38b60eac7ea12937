package se.vagval.identity;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What other modules may ask about people and units. */
public interface Users {

    /** @throws IllegalArgumentException when nobody has that id */
    Person person(UserId id);

    Optional<Person> find(UserId id);

    /** Display names for the given ids in at most one statement; an unknown id keeps its own value as name. */
    Map<UserId, String> namesOf(Collection<UserId> ids);

    /** One person's display name; of an unknown id the id. */
    default String nameOf(UserId id) {
        return namesOf(List.of(id)).getOrDefault(id, id.value());
    }

    /** Whoever may be meant by an account's id, or by a name or part of one; names by id, at most twenty, in one statement. */
    Map<UserId, String> named(String typed);

    /** Everybody enabled who has the role, by name. */
    List<Person> withRole(Role role);

    /** Units by id, with their Swedish names. */
    Map<UnitId, String> units();

    /**
     * Units that cases can be handled in, by name: somebody there handles cases, and somebody leads them, in whose basket a
     * case lies until it has an officer.
     */
    Map<UnitId, String> handlingUnits();
}
