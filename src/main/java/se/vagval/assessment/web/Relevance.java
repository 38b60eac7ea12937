package se.vagval.assessment.web;

import static se.vagval.casefile.ApplicationField.*;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ApplicationField;
import se.vagval.web.Words;

/**
 * Var det kan stå. Which fields of an application speak to a criterion, and the beginnings of words that point at it. It
 * only helps the eye: every field stands on the page, and nothing here touches a grade.
 */
@Component
class Relevance {

    private static final Map<String, List<ApplicationField>> FIELDS = Map.ofEntries(
            Map.entry("D1", List.of(SUMMARY, BACKGROUND, OBJECTIVES, RESULTS_AND_EFFECTS)),
            Map.entry("D2", List.of(SUMMARY, BACKGROUND, OBJECTIVES, RESULTS_AND_EFFECTS)),
            Map.entry("D3", List.of(SMART_SPECIALISATION, SUMMARY, OBJECTIVES, ACTIVITIES)),
            Map.entry("D4", List.of(BACKGROUND, OBJECTIVES, RISKS, FOLLOW_UP)),
            Map.entry(
                    "D5",
                    List.of(
                            ECONOMIC_SUSTAINABILITY,
                            SOCIAL_SUSTAINABILITY,
                            ENVIRONMENTAL_SUSTAINABILITY,
                            RESULTS_AND_EFFECTS)),
            Map.entry("D6", List.of(TARGET_GROUP, ORGANISATION, ACTIVITIES, BACKGROUND)),
            Map.entry("D7", List.of(RISKS, ENVIRONMENTAL_SUSTAINABILITY, BACKGROUND, SOCIAL_SUSTAINABILITY)),
            Map.entry("D8", List.of(OBJECTIVES, ACTIVITIES, RESULTS_AND_EFFECTS, BACKGROUND)),
            Map.entry("D9", List.of(ORGANISATION, RISKS, FOLLOW_UP, ACTIVITIES)),
            Map.entry("D10", List.of(RELATED_INITIATIVES, ORGANISATION, BACKGROUND)),
            Map.entry("D11", List.of(BACKGROUND, TARGET_GROUP, OBJECTIVES, RESULTS_AND_EFFECTS)),
            Map.entry("D12", List.of(ENVIRONMENTAL_SUSTAINABILITY, BACKGROUND, TARGET_GROUP, RISKS)),
            Map.entry("D13", List.of(SOCIAL_SUSTAINABILITY, EQUALITY_AND_INTEGRATION, TARGET_GROUP)),
            Map.entry("D14", List.of(ENVIRONMENTAL_SUSTAINABILITY, ACTIVITIES, RISKS)),
            Map.entry("D15", List.of(ECONOMIC_SUSTAINABILITY, CONTINUATION, STATE_AID, RESULTS_AND_EFFECTS)));

    private final Words words;

    Relevance(Words words) {
        this.words = words;
    }

    List<ApplicationField> fields(String dimension) {
        return FIELDS.getOrDefault(dimension, List.of());
    }

    /** Beginnings of words, in lower case. */
    List<String> stems(String dimension) {
        var listed = words.find("assessment.stems." + dimension);
        return listed == null
                ? List.of()
                : Arrays.stream(listed.toLowerCase(Locale.ROOT).split("\\s*,\\s*"))
                        .toList();
    }
}
