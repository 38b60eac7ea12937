package se.vagval.statement.drafting;

import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.statement.BlockCode;

/** B3: on what premise, and to which strategic areas of the national strategy, the efforts contribute. */
@Component
class NationalDraft implements BlockDraft {

    private static final int REACHED = 2;

    private final Phrases phrases;

    NationalDraft(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public BlockCode block() {
        return BlockCode.B3;
    }

    @Override
    public Draft of(Material material) {
        var text = new Paragraph(phrases);
        if (material.isNotAssessable("D1")) {
            return text.say("national.notAssessable").draft();
        }
        var level = material.level("D1");
        if (level.isEmpty()) {
            return text.missing(Gap.NO_NATIONAL_GRADE).draft();
        }
        String premise = Prose.list(material.profile().premises(), Prose::lowerFirst);
        String judged = phrases.say("national." + level.get());
        if (premise.isEmpty() && level.get() >= REACHED) {
            text.missing(Gap.NO_PREMISE);
        }
        var areas = areas(material, level.get());
        String end = areas.isEmpty()
                ? "."
                : phrases.say((areas.size() == 1 ? "national.area" : "national.areas")
                        + (level.get() < REACHED ? ".weak" : ""));
        boolean onPremise = !premise.isEmpty() && level.get() >= REACHED;
        text.say(onPremise ? "national.premise" : "national.plain", judged + end, premise);
        return areas.isEmpty() ? text.draft() : text.list(areas).draft();
    }

    /** At a weak connection the areas touched, otherwise those that are reached. */
    private List<String> areas(Material material, int level) {
        return material.wordings(material.profile().nationalLinks(), level >= REACHED ? REACHED : 1, false).stream()
                .map(Prose::lowerFirst)
                .toList();
    }
}
