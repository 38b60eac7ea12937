package se.vagval.casefile.occasion.web;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.Errors;
import se.vagval.casefile.occasion.domain.OccasionReading.Standing;
import se.vagval.casefile.occasion.domain.WritingOccasion;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/** What opening an occasion sends: until when, who takes part, and by the part whose it is. */
record OccasionForm(
        @NotNull @Nullable LocalDate day,
        @NotNull @Nullable LocalTime time,
        @Nullable Set<String> people,
        Map<String, String> tasks) {

    private static final int HOURS = 3;

    OccasionForm {
        tasks = tasks == null ? new HashMap<>() : tasks;
    }

    /** Some hours from now, with the people of the last occasion and what they left undone. */
    static OccasionForm after(Standing standing) {
        var until = standing.now().atZone(Swedish.ZONE).plusHours(HOURS);
        var people = standing.latest().map(it -> it.participants()).orElse(Set.of()).stream()
                .map(UserId::value)
                .collect(Collectors.toSet());
        var tasks = new HashMap<String, String>();
        standing.latest()
                .ifPresent(last -> last.tasks().stream()
                        .filter(it -> !it.isDone())
                        .forEach(it -> tasks.put(it.part(), it.person().value())));
        return new OccasionForm(until.toLocalDate(), LocalTime.of(until.getHour(), until.getMinute()), people, tasks);
    }

    void check(Standing standing, Set<String> writers, Set<String> parts, Errors errors) {
        if (day != null && time != null && !WritingOccasion.isPossible(until(), standing.now())) {
            errors.rejectValue("day", "casefile.occasion.day");
        }
        var officer = standing.caseFile().officer();
        var chosen = chosen();
        var known =
                chosen.stream().allMatch(it -> writers.contains(it) || officer != null && it.equals(officer.value()));
        if (!known || !parts.containsAll(given().keySet())) {
            errors.rejectValue("people", "casefile.refused.NO_WRITER");
        } else if (chosen.stream().noneMatch(writers::contains)) {
            errors.rejectValue("people", "casefile.occasion.nobody");
        }
    }

    Instant until() {
        return Objects.requireNonNull(day)
                .atTime(Objects.requireNonNull(time))
                .atZone(Swedish.ZONE)
                .toInstant();
    }

    Set<UserId> participants() {
        return people == null ? Set.of() : people.stream().map(UserId::of).collect(Collectors.toSet());
    }

    /** In the order of the parts. */
    Map<String, UserId> tasksIn(Iterable<String> parts) {
        var given = given();
        var ordered = new LinkedHashMap<String, UserId>();
        parts.forEach(it -> {
            var person = given.get(it);
            if (person != null) {
                ordered.put(it, UserId.of(person));
            }
        });
        return ordered;
    }

    private Map<String, String> given() {
        return tasks.entrySet().stream()
                .filter(it -> it.getValue() != null && !it.getValue().isBlank())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private Set<String> chosen() {
        var all = new HashSet<>(given().values());
        all.addAll(people == null ? Set.of() : people);
        return all;
    }
}
