package se.vagval.casefile.domain;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.CaseGroup;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.Person;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** What a list is narrowed to, as conditions on the case {@code c} with their values; the words apart, which have ways. */
final class CaseConditions {

    private final CaseQuery query;
    private final List<String> conditions = new ArrayList<>();
    private final Map<String, Object> values;

    CaseConditions(CaseQuery query, Person reader) {
        this.query = query;
        this.values = new HashMap<>(InsightReader.of(reader).parameters());
        addStates();
        addOfficers();
        if (query.untaken()) {
            conditions.add("c.officer is null");
        }
        add("c.unit = any(:units)", "units", names(query.units(), UnitId::value));
        addPlaces();
        add("c.received >= :from", "from", query.from());
        add("c.received <= :until", "until", query.until());
        addFacets(reader);
    }

    List<String> all() {
        return conditions;
    }

    Map<String, Object> values() {
        return values;
    }

    /** One state alone is asked for by itself, as one officer is: only so the index gives the rows in order. */
    private void addStates() {
        var states = query.states();
        if (states.size() == 1) {
            add("c.status = :status", "status", states.iterator().next().name());
        } else {
            add("c.status = any(:states)", "states", names(states, CaseStatus::name));
        }
    }

    private void addOfficers() {
        var officers = query.officers();
        if (officers != null && officers.size() == 1) {
            add("c.officer = :officer", "officer", officers.iterator().next().value());
        } else if (officers != null) {
            conditions.add("c.officer = any(:officers)");
            values.put("officers", officers.stream().map(UserId::value).toArray(String[]::new));
        }
    }

    private static <T> String @Nullable [] names(Collection<T> some, Function<T, String> name) {
        return some.isEmpty() ? null : some.stream().map(name).toArray(String[]::new);
    }

    private void addPlaces() {
        var fund = query.fund();
        var municipality = query.municipality();
        if (fund != null && municipality != null) {
            add("c.places @> array[:place]::text[]", "place", fund + " " + municipality);
        } else {
            add("c.funds @> array[:fund]::text[]", "fund", fund);
            add("c.municipalities @> array[:municipality]::text[]", "municipality", municipality);
        }
    }

    private void addFacets(Person reader) {
        var facets = query.facets();
        var area = facets.strengthArea();
        if (area != null) {
            addFacet("f.strength_areas @> array[:area]::text[]", "area", area);
            if (!CaseRules.mayReadUnapproved(reader)) {
                conditions.add("c.status not in (" + CaseRules.UNAPPROVED + ")");
            }
            if (CaseRules.mustDeclare(reader)) {
                conditions.add(CaseSelection.DECLARED);
            }
        }
        addFacet("f.meetings @> array[cast(:meeting as date)]", "meeting", facets.meeting());
        add(
                "c.project_type = :type",
                "type",
                facets.projectType() == null ? null : facets.projectType().name());
        if (facets.smallArea() != null) {
            conditions.add("c.small_areas <> '{}'");
            add("c.small_areas @> array[:smallArea]::text[]", "smallArea", facets.smallArea());
        }
        if (facets.overdueBefore() != null) {
            add("c.received < :overdue", "overdue", facets.overdueBefore());
            add("c.status = any(:undecided)", "undecided", names(CaseGroup.UNDECIDED.states(), CaseStatus::name));
        }
        var since = facets.idleSince();
        addFacet("f.moved_at < :idle", "idle", since == null ? null : since.atOffset(ZoneOffset.UTC));
    }

    private void addFacet(String condition, String name, @Nullable Object value) {
        add("c.id in (select f.case_file from case_facet f where " + condition + ")", name, value);
    }

    private void add(String condition, String name, @Nullable Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }
}
