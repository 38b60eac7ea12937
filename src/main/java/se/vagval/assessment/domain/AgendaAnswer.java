package se.vagval.assessment.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.database.StoredDocument;

/** Agenda 2030: the effects on its goals, direct or indirect, positive or negative, and at most five main goals. */
public record AgendaAnswer(List<AgendaEffect> effects, List<Integer> mainGoals) implements StoredDocument {

    public static final int MOST_MAIN_GOALS = 5;
    public static final AgendaAnswer NONE = new AgendaAnswer(null, null);

    public AgendaAnswer(@Nullable List<AgendaEffect> effects, @Nullable List<Integer> mainGoals) {
        this.effects = effects == null ? List.of() : List.copyOf(effects);
        this.mainGoals = mainGoals == null ? List.of() : List.copyOf(mainGoals);
    }
}
