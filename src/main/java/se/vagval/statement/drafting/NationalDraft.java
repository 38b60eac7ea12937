package se.vagval.statement.drafting;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.TargetLink;
import se.vagval.assessment.Impact;
import se.vagval.language.SwedishClauses;
import se.vagval.statement.BlockCode;
import se.vagval.strategy.DimensionRole;
import se.vagval.web.SensitiveText;

/** B3: on what premise, and to which strategic areas of the national strategy, the efforts contribute. */
@Component
class NationalDraft implements BlockDraft {

    private static final int REACHED = 2;

    private final Phrases phrases;
    private final Grounds grounds;

    NationalDraft(Phrases phrases) {
        this.phrases = phrases;
        this.grounds = new Grounds(phrases);
    }

    @Override
    public BlockCode block() {
        return BlockCode.B3;
    }

    @Override
    public Draft of(Material material) {
        var text = new Paragraph(phrases);
        if (material.isNotAssessable(DimensionRole.NATIONAL_STRATEGY)) {
            text.say("national.notAssessable");
            grounds.tell(material, DimensionRole.NATIONAL_STRATEGY, text);
            return text.draft();
        }
        var level = material.level(DimensionRole.NATIONAL_STRATEGY);
        if (level.isEmpty()) {
            return text.missing(Gap.NO_NATIONAL_GRADE).draft();
        }
        String premise = Prose.list(material.profile().premises(), SwedishClauses.words()::lowerFirst);
        if (premise.isEmpty() && level.get() >= REACHED) {
            text.missing(Gap.NO_PREMISE);
        }
        var areas = areas(material, level.get());
        String judged = phrases.say("national." + level.get(), phrases.project(material.projectType()));
        boolean onPremise = !premise.isEmpty() && level.get() >= REACHED;
        text.add(Prose.sentence(onPremise ? phrases.say("national.premise", judged, premise) : judged));
        grounds.tell(material, DimensionRole.NATIONAL_STRATEGY, text);
        if (!areas.isEmpty()) {
            text.say(areas.size() == 1 ? "national.area" : "national.areas");
        }
        return areas.isEmpty() ? text.draft() : text.list(areas).draft();
    }

    /** At a weak connection the areas touched, otherwise those that are reached; each with its own word when they differ. */
    private List<String> areas(Material material, int level) {
        var links = material.profile().nationalLinks().stream()
                .filter(it -> Material.reaches(it.level(), level >= REACHED ? REACHED : 1))
                .filter(it -> !Impact.worksAgainst(it.impact()))
                .toList();
        boolean alike = links.stream().map(TargetLink::level).distinct().count() < 2;
        return links.stream()
                .flatMap(it -> material.framework().textOf(it.code()).stream()
                        .map(SwedishClauses.words()::lowerFirst)
                        .map(name -> alike ? name : phrases.say("national.own", name, word(material, it)))
                        .map(name -> with(it.motivation(), name)))
                .toList();
    }

    /** The area, and why, when that is written down. */
    private static String with(String motivation, String name) {
        var why = SwedishClauses.words().lowerFirst(Prose.fragment(SensitiveText.masked(motivation)));
        return why.isEmpty() ? name : name + " – " + why;
    }

    private static String word(Material material, TargetLink link) {
        return material.framework()
                .dimension(DimensionRole.NATIONAL_STRATEGY)
                .orElseThrow()
                .anchor(Objects.requireNonNull(link.level()))
                .word();
    }
}
