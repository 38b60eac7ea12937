package se.vagval.identity.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.vagval.identity.Person;
import se.vagval.identity.Role;

/** What became another when an account was changed, as codes: fields by name, roles by name; values stay out of the trail. */
record Changes(List<String> fields, Set<Role> added, Set<Role> withdrawn) {

    static Changes between(Person before, Person after) {
        var fields = new ArrayList<String>();
        note(fields, "name", before.name(), after.name());
        note(fields, "title", before.title(), after.title());
        note(fields, "unit", before.unit(), after.unit());
        if (before.enabled() != after.enabled()) {
            fields.add(after.enabled() ? "enabled" : "closed");
        }
        return new Changes(fields, missing(after.roles(), before.roles()), missing(before.roles(), after.roles()));
    }

    boolean isEmpty() {
        return fields.isEmpty() && added.isEmpty() && withdrawn.isEmpty();
    }

    /** Facts for the trail, always the same three in the same order. */
    Map<String, String> facts() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("fields", String.join(" ", fields));
        facts.put("added", names(added));
        facts.put("withdrawn", names(withdrawn));
        return facts;
    }

    static String names(Collection<Role> roles) {
        return roles.stream().sorted().map(Role::name).collect(Collectors.joining(" "));
    }

    private static void note(List<String> fields, String name, Object before, Object after) {
        if (!before.equals(after)) {
            fields.add(name);
        }
    }

    private static Set<Role> missing(Set<Role> from, Set<Role> in) {
        var missing = EnumSet.noneOf(Role.class);
        from.stream().filter(role -> !in.contains(role)).forEach(missing::add);
        return missing;
    }
}
