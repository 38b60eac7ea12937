package se.vagval.assessment.domain;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.OtherGoal;
import se.vagval.database.StoredDocument;

/**
 * Agenda 2030: the effects on its goals, direct or indirect, positive or negative, at most five main goals, the other goals
 * that matter, and how it looks for a person, for the place and for society.
 */
public record AgendaAnswer(
        List<AgendaEffect> effects,
        List<Integer> mainGoals,
        List<OtherGoal> otherGoals,
        String forPersons,
        String forPlaces,
        String forSociety)
        implements StoredDocument {

    public static final int MOST_MAIN_GOALS = 5;
    public static final AgendaAnswer NONE = new AgendaAnswer(null, null);

    public AgendaAnswer(
            @Nullable List<AgendaEffect> effects,
            @Nullable List<Integer> mainGoals,
            @Nullable List<OtherGoal> otherGoals,
            @Nullable String forPersons,
            @Nullable String forPlaces,
            @Nullable String forSociety) {
        this.effects = effects == null ? List.of() : List.copyOf(effects);
        this.mainGoals = mainGoals == null ? List.of() : List.copyOf(mainGoals);
        this.otherGoals = otherGoals == null ? List.of() : List.copyOf(otherGoals);
        this.forPersons = Objects.requireNonNullElse(forPersons, "");
        this.forPlaces = Objects.requireNonNullElse(forPlaces, "");
        this.forSociety = Objects.requireNonNullElse(forSociety, "");
    }

    public AgendaAnswer(@Nullable List<AgendaEffect> effects, @Nullable List<Integer> mainGoals) {
        this(effects, mainGoals, null, null, null, null);
    }
}
