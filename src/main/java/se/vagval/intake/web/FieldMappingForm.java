package se.vagval.intake.web;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.intake.domain.FieldMapping;

/** The headings of a source, typed place by place with semicolons between. */
record FieldMappingForm(
        @NotBlank @Size(max = 100) @Nullable String name,
        @Nullable String number,
        @Nullable Map<String, @Size(max = 2000) String> labels) {

    static FieldMappingForm of(FieldMapping mapping, String name, int number) {
        var labels = new LinkedHashMap<String, String>();
        FieldMapping.places().forEach(it -> labels.put(key(it), mapping.typed(it)));
        return new FieldMappingForm(name, String.valueOf(number), labels);
    }

    /** A place as the name of a field on a page. */
    static String key(String place) {
        return place.replace("[]", "-").replace('.', '_');
    }

    int seenNumber() {
        return number != null && number.matches("\\d{1,9}") ? Integer.parseInt(number) : -1;
    }

    String typed(String place) {
        return labels == null ? "" : labels.getOrDefault(key(place), "");
    }

    Map<String, List<String>> headings() {
        var all = new LinkedHashMap<String, List<String>>();
        FieldMapping.places().forEach(it -> all.put(it, FieldMapping.headings(typed(it))));
        return all;
    }
}
