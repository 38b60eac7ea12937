package se.vagval.statement.drafting;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.StrengthLink;
import se.vagval.assessment.Impact;
import se.vagval.language.SwedishClauses;
import se.vagval.statement.BlockCode;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.FrameworkVersion.SpecialisationLevel;
import se.vagval.web.SensitiveText;

/** B4: the regional strategy, then smart specialisation: strength of connection apart from level, level now apart from potential. */
@Component
class RegionalDraft implements BlockDraft {

    private static final int REACHED = 2;
    private static final int HIGHEST = 4;

    private final Phrases phrases;
    private final Grounds grounds;

    RegionalDraft(Phrases phrases) {
        this.phrases = phrases;
        this.grounds = new Grounds(phrases);
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
        var notRelevant = material.whyNotRelevant(DimensionRole.SMART_SPECIALISATION);
        if (material.isNotAssessable(DimensionRole.SMART_SPECIALISATION)) {
            text.say("specialisation.notAssessable");
            grounds.tell(material, DimensionRole.SMART_SPECIALISATION, text);
        } else if (notRelevant.isPresent()) {
            text.say("specialisation.notRelevant", phrases.project(material.projectType()))
                    .add(Prose.sentence(SensitiveText.masked(notRelevant.get())));
        } else if (linked.isEmpty()
                && material.level(DimensionRole.SMART_SPECIALISATION).isEmpty()) {
            if (material.isJudgedOn(DimensionRole.SMART_SPECIALISATION)) {
                text.missing(Gap.NO_SPECIALISATION);
            }
        } else {
            connection(material, linked, text);
            linked.forEach(link -> potential(material, link, text));
            ambition(material, text);
            grounds.tell(material, DimensionRole.SMART_SPECIALISATION, text);
        }
        return text.draft();
    }

    private void strategy(Material material, Paragraph text) {
        var level = material.level(DimensionRole.REGIONAL_GOALS);
        if (material.isNotAssessable(DimensionRole.REGIONAL_GOALS)) {
            text.say("strategy.notAssessable");
            grounds.tell(material, DimensionRole.REGIONAL_GOALS, text);
        } else if (level.isEmpty()) {
            text.missing(Gap.NO_STRATEGY_GRADE);
        } else {
            String project = phrases.project(material.projectType());
            text.add(Prose.sentence(phrases.say("strategy." + level.get(), Prose.upperFirst(project))));
            grounds.tell(material, DimensionRole.REGIONAL_GOALS, text);
            priorities(material, text);
        }
        var harmed = material.wordings(material.profile().priorityLinks(), 0, true);
        if (!harmed.isEmpty()) {
            text.say("strategy.harmed", quotedList(harmed));
        }
    }

    /** Each priority with the words of its own level, the strongest first. */
    private void priorities(Material material, Paragraph text) {
        for (int level = HIGHEST; level >= REACHED; level--) {
            int own = level;
            var links = material.profile().priorityLinks().stream()
                    .filter(it -> !Impact.worksAgainst(it.impact()) && Objects.equals(it.level(), own))
                    .toList();
            var names = links.stream()
                    .flatMap(it -> material.framework().textOf(it.code()).stream())
                    .toList();
            if (!names.isEmpty()) {
                text.say((names.size() == 1 ? "strategy.priority." : "strategy.priorities.") + own, quotedList(names));
                links.forEach(it -> text.add(Grounds.written(it.motivation())));
            }
        }
    }

    private void connection(Material material, List<StrengthLink> linked, Paragraph text) {
        int level = material.level(DimensionRole.SMART_SPECIALISATION)
                .orElseGet(() -> linked.stream()
                        .mapToInt(it -> Objects.requireNonNull(it.level()))
                        .max()
                        .orElse(0));
        String results = phrases.say("type." + material.projectType() + ".results");
        String now = linked.size() == 1
                ? specialisation(material, linked.getFirst().levelNow()).stream()
                        .map(it -> phrases.say("specialisation.now", it.word()))
                        .findFirst()
                        .orElse("")
                : "";
        text.add(Prose.sentence(phrases.say("specialisation." + level, results) + now));
        linked.stream().filter(it -> Material.reaches(it.level(), 1)).forEach(it -> area(material, it, text));
    }

    /** Each area with the words of its own level, and whose view it is. */
    private void area(Material material, StrengthLink link, Paragraph text) {
        material.framework()
                .textOf(link.code())
                .map(SwedishClauses.words()::lowerFirst)
                .map(Prose::quoted)
                .ifPresent(name -> text.say(
                        "specialisation.area." + (link.statedByApplicant() ? "stated" : "ours"),
                        name,
                        phrases.say("specialisation.link." + link.level())));
    }

    private void potential(Material material, StrengthLink link, Paragraph text) {
        var now = specialisation(material, link.levelNow());
        var later = specialisation(material, link.levelPotential());
        if (later.isEmpty() || later.equals(now)) {
            return;
        }
        String next = phrases.say("type." + material.projectType() + ".next");
        String depends = SwedishClauses.words().lowerFirst(Prose.fragment(link.dependsOn()));
        String key = now.isEmpty() ? "specialisation.potential" : "specialisation.potential.more";
        String word = now.isEmpty() ? "" : now.getFirst().word();
        text.say(key, Prose.upperFirst(next), later.getFirst().word(), word);
        if (!depends.isEmpty()) {
            text.say("specialisation.depends", depends);
        }
    }

    /** What whether breadth can be reached hangs on, as the dialogue described it: told of the project, and no judgement of ours. */
    private void ambition(Material material, Paragraph text) {
        described("specialisation.ambition", material.ambition().development(), text);
        described("specialisation.innovation", material.ambition().innovation(), text);
    }

    private void described(String key, String words, Paragraph text) {
        var told = SwedishClauses.words().lowerFirst(Prose.fragment(SensitiveText.masked(words)));
        if (!told.isEmpty()) {
            text.add(Prose.sentence(phrases.say(key, told)));
        }
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
