package se.vagval.decision.domain;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.decision.domain.BriefContent.ProfileRow;

/** Drafts what the report says of sustainability, goal conflicts, the county's parts and the Sami perspective. */
@Component
class SustainabilityDrafting {

    private static final List<String> PERSPECTIVES = List.of("D11", "D12", "D13", "D14", "D15");
    private static final int LONGEST = 600;

    private final Phrases phrases;
    private final ProfileWords words;

    SustainabilityDrafting(Phrases phrases, ProfileWords words) {
        this.phrases = phrases;
        this.words = words;
    }

    String draft(CaseMaterial material) {
        var perspectives = words.rows(material).stream()
                .filter(it -> PERSPECTIVES.contains(it.code()))
                .map(it -> perspective(material, it));
        return Stream.concat(
                        Stream.of(agenda(material, true), agenda(material, false), conflicts(material)), perspectives)
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    private String agenda(CaseMaterial material, boolean positive) {
        var goals = material.profile().agendaEffects().stream()
                .filter(it -> it.positive() == positive)
                .map(AgendaEffect::goal)
                .distinct()
                .sorted()
                .map(it -> goal(material, it))
                .collect(Collectors.joining(", "));
        return goals.isEmpty() ? "" : phrases.draft(positive ? "agenda.positive" : "agenda.negative", goals);
    }

    private static String goal(CaseMaterial material, int number) {
        return material.framework().agendaGoals().stream()
                .filter(it -> it.code().replaceAll("\\D", "").equals(Integer.toString(number)))
                .map(it -> number + " " + it.text())
                .findFirst()
                .orElse(Integer.toString(number));
    }

    private String conflicts(CaseMaterial material) {
        var conflicts = material.profile().goalConflicts();
        if (conflicts.isEmpty()) {
            return phrases.draft("conflicts.none");
        }
        return conflicts.stream().map(this::conflict).collect(Collectors.joining(" "));
    }

    private String conflict(GoalConflict it) {
        var sentence = phrases.draft(
                "conflicts.one", it.between(), it.and(), phrases.say("decision.severity." + it.severity()));
        return it.handling().isBlank() ? sentence : sentence + " " + phrases.draft("conflicts.handling", it.handling());
    }

    private String perspective(CaseMaterial material, ProfileRow row) {
        var graded = material.profile().dimensions().get(row.code());
        return graded == null
                ? ""
                : phrases.draft("reason", row.name(), row.word(), Excerpt.sentences(graded.motivation(), 3, LONGEST))
                        .strip();
    }
}
