package se.vagval.decision.domain;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.AssessmentProfile.GradedDimension;
import se.vagval.assessment.AssessmentProfile.Origin;
import se.vagval.decision.domain.BriefContent.ConflictRow;
import se.vagval.language.SwedishClauses;
import se.vagval.strategy.DimensionRole;
import se.vagval.web.Swedish;

/** Målkonflikterna i ord: each with its handling and its synergy, or who examined that there are none, and how. */
@Component
class ConflictWords {

    private final Phrases phrases;

    ConflictWords(Phrases phrases) {
        this.phrases = phrases;
    }

    static ConflictStanding standing(AssessmentProfile profile) {
        if (!profile.goalConflicts().isEmpty()) {
            return ConflictStanding.SOME;
        }
        if (profile.origin() == Origin.FINISHED_STATEMENT) {
            return ConflictStanding.NOT_IN_STATEMENT;
        }
        return Boolean.FALSE.equals(profile.conflictExamination().exist())
                ? ConflictStanding.NONE
                : ConflictStanding.UNANSWERED;
    }

    ConflictRow row(CaseMaterial material, GoalConflict conflict) {
        var types = conflict.types().stream()
                .map(it -> material.framework().textOf(it).orElse(it))
                .toList();
        return new ConflictRow(
                types,
                conflict.between(),
                conflict.and(),
                conflict.severity() == null ? "" : conflict.severity().name(),
                Swedish.closed(conflict.handling()),
                conflict.remains(),
                conflict.synergy() == null ? null : Swedish.closed(conflict.synergy()));
    }

    /** Who looked and how; where conflicts were found, what the officer says of them all. */
    String examined(CaseMaterial material) {
        var profile = material.profile();
        var examination = profile.conflictExamination();
        var motivation = Stream.ofNullable(
                        profile.dimensions().get(material.framework().codeOf(DimensionRole.GOAL_CONFLICTS)))
                .map(GradedDimension::motivation)
                .findFirst()
                .orElse("");
        return standing(profile) == ConflictStanding.NONE && !examination.by().isBlank()
                ? phrases.draft("conflicts.examined", examination.by(), Swedish.closed(examination.how()))
                : motivation;
    }

    /** One conflict as a sentence or more. */
    String sentence(ConflictRow it) {
        var synergy = it.synergy() == null ? "" : it.synergy();
        return String.join(
                " ",
                Stream.of(
                                phrases.draft(
                                        "conflicts.one",
                                        SwedishClauses.words().lowerFirst(it.between()),
                                        SwedishClauses.words().lowerFirst(it.and()),
                                        phrases.say("decision.severity." + it.severity())),
                                it.handling().isBlank() ? "" : phrases.draft("conflicts.handling", it.handling()),
                                synergy.isBlank() ? "" : phrases.draft("conflicts.synergy", synergy),
                                it.remains() ? phrases.say("decision.brief.conflicts.remains") : "")
                        .filter(said -> !said.isBlank())
                        .toList());
    }

    /** What is said when no conflict is named. */
    String none(ConflictStanding standing) {
        return phrases.say("decision.brief.conflicts." + standing);
    }

    /** The goals of Agenda 2030 that are harmed, each with its number, name and reason. */
    List<String> negativeEffects(CaseMaterial material) {
        return material.profile().agendaEffects().stream()
                .filter(it -> !it.positive())
                .map(it -> effect(material, it))
                .toList();
    }

    private String effect(CaseMaterial material, AgendaEffect effect) {
        var goal = goal(material, effect.goal());
        return effect.reason().isBlank() ? goal : phrases.draft("agenda.effect", goal, effect.reason());
    }

    static String goal(CaseMaterial material, int number) {
        return material.framework().agendaGoals().stream()
                .filter(it -> it.code().replaceAll("\\D", "").equals(Integer.toString(number)))
                .map(it -> number + " " + it.text())
                .findFirst()
                .orElse(Integer.toString(number));
    }
}
