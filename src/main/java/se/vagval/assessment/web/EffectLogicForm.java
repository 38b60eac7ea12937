package se.vagval.assessment.web;

import static se.vagval.assessment.web.Rows.items;
import static se.vagval.assessment.web.Rows.lines;
import static se.vagval.assessment.web.Rows.text;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile.EffectLogic;

/** Effektlogik, each list one item per line. */
record EffectLogicForm(
        @Nullable @Size(max = 20_000) String unclearTerms,
        @Nullable @Size(max = 20_000) String unclearActivities,
        @Nullable @Size(max = 20_000) String consequences,
        @Nullable @Size(max = 20_000) String counterweight,
        @Nullable Integer version)
        implements PartForm {

    static EffectLogicForm of(EffectLogic logic, int version) {
        return new EffectLogicForm(
                lines(logic.unclearTerms()),
                lines(logic.unclearActivities()),
                lines(logic.consequences()),
                logic.counterweight(),
                version);
    }

    EffectLogic toEffectLogic() {
        return new EffectLogic(items(unclearTerms), items(unclearActivities), items(consequences), text(counterweight));
    }

    @Override
    public String asText() {
        return Rows.joined(unclearTerms, unclearActivities, consequences, counterweight);
    }
}
