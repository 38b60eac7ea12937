package se.vagval.funding.web;

import jakarta.validation.constraints.Size;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.validation.Errors;
import se.vagval.funding.domain.CapacityAspect;
import se.vagval.funding.domain.CapacityJudging.Judged;
import se.vagval.funding.domain.CapacityLevel;
import se.vagval.web.FieldName;

/** Capacity as it is typed: a level and a note for each aspect, by its name; an aspect left aside stays as it was. */
record CapacityForm(Map<String, @Size(max = 20) String> levels, Map<String, @Size(max = 2000) String> notes) {

    @SuppressWarnings("NullAway")
    CapacityForm {
        levels = levels == null ? Map.of() : levels;
        notes = notes == null ? Map.of() : notes;
    }

    static CapacityForm of(Map<CapacityAspect, Judged> judged) {
        var levels = new HashMap<String, String>();
        var notes = new HashMap<String, String>();
        for (var aspect : CapacityAspect.values()) {
            var its = judged.get(aspect);
            levels.put(aspect.name(), its == null ? "" : its.level().name());
            notes.put(aspect.name(), its == null ? "" : its.note());
        }
        return new CapacityForm(levels, notes);
    }

    /** A note without a level is no judgement. */
    Map<CapacityAspect, Judged> read(Errors errors) {
        var said = new EnumMap<CapacityAspect, Judged>(CapacityAspect.class);
        for (var aspect : CapacityAspect.values()) {
            var note = notes.getOrDefault(aspect.name(), "");
            note = note == null ? "" : note.strip();
            var words = note;
            level(aspect).ifPresent(it -> said.put(aspect, new Judged(it, words)));
            if (!note.isEmpty() && !said.containsKey(aspect)) {
                errors.rejectValue(
                        "levels[" + aspect.name() + "]", "funding.capacity.noLevel", FieldName.of(aspect), null);
            }
        }
        return said;
    }

    Optional<CapacityLevel> level(CapacityAspect aspect) {
        return Stream.of(CapacityLevel.values())
                .filter(it -> it.name().equals(levels.get(aspect.name())))
                .findFirst();
    }
}
