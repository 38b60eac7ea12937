package se.vagval.assessment.web;

import static se.vagval.casefile.ApplicationField.*;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.casefile.ApplicationField;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.DimensionRole;
import se.vagval.web.WordBeginnings;
import se.vagval.web.Words;

/**
 * Var det kan stå. Which fields of an application speak to a criterion, and the beginnings of words that point at it. It
 * only helps the eye: every field stands on the page, and nothing here touches a grade.
 */
@Component
class Relevance {

    private static final Map<DimensionRole, List<ApplicationField>> FIELDS = Map.ofEntries(
            Map.entry(DimensionRole.NATIONAL_STRATEGY, List.of(SUMMARY, BACKGROUND, OBJECTIVES, RESULTS_AND_EFFECTS)),
            Map.entry(DimensionRole.REGIONAL_GOALS, List.of(SUMMARY, BACKGROUND, OBJECTIVES, RESULTS_AND_EFFECTS)),
            Map.entry(
                    DimensionRole.SMART_SPECIALISATION, List.of(SMART_SPECIALISATION, SUMMARY, OBJECTIVES, ACTIVITIES)),
            Map.entry(DimensionRole.RUS_ASSURANCE, List.of(BACKGROUND, OBJECTIVES, RISKS, FOLLOW_UP)),
            Map.entry(
                    DimensionRole.AGENDA,
                    List.of(
                            ECONOMIC_SUSTAINABILITY,
                            SOCIAL_SUSTAINABILITY,
                            ENVIRONMENTAL_SUSTAINABILITY,
                            RESULTS_AND_EFFECTS)),
            Map.entry(DimensionRole.ACTORS, List.of(TARGET_GROUP, ORGANISATION, ACTIVITIES, BACKGROUND)),
            Map.entry(
                    DimensionRole.GOAL_CONFLICTS,
                    List.of(RISKS, ENVIRONMENTAL_SUSTAINABILITY, BACKGROUND, SOCIAL_SUSTAINABILITY)),
            Map.entry(DimensionRole.EFFECT_LOGIC, List.of(OBJECTIVES, ACTIVITIES, RESULTS_AND_EFFECTS, BACKGROUND)),
            Map.entry(DimensionRole.CAPACITY, List.of(ORGANISATION, RISKS, FOLLOW_UP, ACTIVITIES)),
            Map.entry(DimensionRole.COORDINATION, List.of(RELATED_INITIATIVES, ORGANISATION, BACKGROUND)),
            Map.entry(DimensionRole.TERRITORY, List.of(BACKGROUND, TARGET_GROUP, OBJECTIVES, RESULTS_AND_EFFECTS)),
            Map.entry(DimensionRole.SAMI, List.of(ENVIRONMENTAL_SUSTAINABILITY, BACKGROUND, TARGET_GROUP, RISKS)),
            Map.entry(DimensionRole.SOCIAL, List.of(SOCIAL_SUSTAINABILITY, EQUALITY_AND_INTEGRATION, TARGET_GROUP)),
            Map.entry(DimensionRole.ENVIRONMENT, List.of(ENVIRONMENTAL_SUSTAINABILITY, ACTIVITIES, RISKS)),
            Map.entry(
                    DimensionRole.ECONOMY,
                    List.of(ECONOMIC_SUSTAINABILITY, CONTINUATION, STATE_AID, RESULTS_AND_EFFECTS)));

    private final Words words;

    Relevance(Words words) {
        this.words = words;
    }

    List<ApplicationField> fields(Dimension dimension) {
        return dimension.role() == null ? List.of() : FIELDS.getOrDefault(dimension.role(), List.of());
    }

    /** How the words of a sentence begin that speaks to the criterion. */
    WordBeginnings stems(Dimension dimension) {
        var listed = Objects.requireNonNullElse(words.find("assessment.stems." + dimension.role()), "");
        return new WordBeginnings(
                Stream.of(listed.split("\\s*,\\s*")).filter(it -> !it.isBlank()).toList());
    }
}
