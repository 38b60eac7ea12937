package se.vagval.statement.drafting;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.StrengthLink;
import se.vagval.statement.BlockCode;
import se.vagval.strategy.FrameworkVersion.SpecialisationLevel;

/** B4: the regional strategy, then smart specialisation: strength of connection apart from level, level now apart from potential. */
@Component
class RegionalDraft implements BlockDraft {

    private static final int REACHED = 2;

    private final Phrases phrases;

    RegionalDraft(Phrases phrases) {
        this.phrases = phrases;
    }

    @Override
    public BlockCode block() {
        return BlockCode.B4;
    }

    @Override
    public Draft of(Material material) {
        var text = new Paragraph(phrases);
        strategy(material, text);
        var linked = material.profile().strengthLinks().stream()
                .filter(it -> it.level() != null)
                .toList();
        if (material.isNotAssessable("D3")) {
            text.say("specialisation.notAssessable");
        } else if (linked.isEmpty() && material.level("D3").isEmpty()) {
            text.missing(Gap.NO_SPECIALISATION);
        } else {
            connection(material, linked, text);
            linked.forEach(link -> potential(material, link, text));
        }
        return text.draft();
    }

    private void strategy(Material material, Paragraph text) {
        var level = material.level("D2");
        if (material.isNotAssessable("D2")) {
            text.say("strategy.notAssessable");
        } else if (level.isEmpty()) {
            text.missing(Gap.NO_STRATEGY_GRADE);
        } else {
            var met = material.wordings(material.profile().priorityLinks(), REACHED, false);
            String project = phrases.project(material.projectType());
            String end = met.isEmpty() || level.get() < REACHED
                    ? ""
                    : phrases.say(met.size() == 1 ? "strategy.priority" : "strategy.priorities", quotedList(met));
            text.add(Prose.sentence(phrases.say("strategy." + level.get(), project) + end));
        }
        var harmed = material.wordings(material.profile().priorityLinks(), 0, true);
        if (!harmed.isEmpty()) {
            text.say("strategy.harmed", quotedList(harmed));
        }
    }

    private void connection(Material material, List<StrengthLink> linked, Paragraph text) {
        int level = material.level("D3")
                .orElseGet(() -> linked.stream()
                        .mapToInt(it -> Objects.requireNonNull(it.level()))
                        .max()
                        .orElse(0));
        String results = phrases.say("type." + material.projectType() + ".results");
        String now = linked.stream()
                .filter(it -> it.level() == level || linked.size() == 1)
                .flatMap(it -> specialisation(material, it.levelNow()).stream())
                .map(this::nowPhrase)
                .findFirst()
                .orElse("");
        text.add(Prose.sentence(phrases.say("specialisation." + level, results) + now));
        area(material, linked, true, text);
        area(material, linked, false, text);
    }

    private String nowPhrase(SpecialisationLevel level) {
        return phrases.say(
                level.phrase().startsWith("på ") ? "specialisation.now" : "specialisation.now.verb", level.phrase());
    }

    private void area(Material material, List<StrengthLink> linked, boolean stated, Paragraph text) {
        var names = linked.stream()
                .filter(it -> it.statedByApplicant() == stated && Material.reaches(it.level(), 1))
                .flatMap(it -> material.framework().textOf(it.code()).stream())
                .map(Prose::lowerFirst)
                .toList();
        if (!names.isEmpty()) {
            String form = names.size() == 1 ? "specialisation.area." : "specialisation.areas.";
            text.say(form + (stated ? "stated" : "ours"), quotedList(names));
        }
    }

    private void potential(Material material, StrengthLink link, Paragraph text) {
        var now = specialisation(material, link.levelNow());
        var later = specialisation(material, link.levelPotential());
        if (later.isEmpty() || later.equals(now)) {
            return;
        }
        String next = phrases.say("type." + material.projectType() + ".next");
        String depends = Prose.lowerFirst(Prose.fragment(link.dependsOn()));
        String key = (depends.isEmpty() ? "specialisation.potential" : "specialisation.depends")
                + (now.isEmpty() ? "" : ".more");
        String word = now.isEmpty() ? "" : now.getFirst().word();
        text.add(Prose.sentence(phrases.say(key, next, later.getFirst().word(), word, depends)));
    }

    private static List<SpecialisationLevel> specialisation(Material material, @Nullable String code) {
        return material.framework().specialisationLevels().stream()
                .filter(it -> it.active() && it.code().equals(code))
                .toList();
    }

    private static String quotedList(List<String> names) {
        return Prose.list(names.stream().map(Prose::quoted).toList());
    }
}
