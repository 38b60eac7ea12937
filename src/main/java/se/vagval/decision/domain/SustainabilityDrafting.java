package se.vagval.decision.domain;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.SubfieldGrade;
import se.vagval.decision.domain.BriefContent.ProfileRow;
import se.vagval.strategy.DimensionRole;

/** Drafts what the report says of sustainability, goal conflicts, the county's parts and the Sami perspective. */
@Component
class SustainabilityDrafting {

    private static final Set<DimensionRole> PERSPECTIVES = Set.of(
            DimensionRole.TERRITORY,
            DimensionRole.SAMI,
            DimensionRole.SOCIAL,
            DimensionRole.ENVIRONMENT,
            DimensionRole.ECONOMY);
    private static final int LONGEST = 600;

    private final Phrases phrases;
    private final ProfileWords words;
    private final ConflictWords conflicts;

    SustainabilityDrafting(Phrases phrases, ProfileWords words, ConflictWords conflicts) {
        this.conflicts = conflicts;
        this.phrases = phrases;
        this.words = words;
    }

    String draft(CaseMaterial material) {
        var perspectives = words.rows(material).stream()
                .filter(it -> material.framework()
                        .roleOf(it.code())
                        .filter(PERSPECTIVES::contains)
                        .isPresent())
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
                .map(it -> ConflictWords.goal(material, it))
                .collect(Collectors.joining(", "));
        return goals.isEmpty() ? "" : phrases.draft(positive ? "agenda.positive" : "agenda.negative", goals);
    }

    private String conflicts(CaseMaterial material) {
        var profile = material.profile();
        var standing = ConflictWords.standing(profile);
        if (standing == ConflictStanding.SOME) {
            return profile.goalConflicts().stream()
                    .map(it -> conflicts.sentence(conflicts.row(material, it)))
                    .collect(Collectors.joining(" "));
        }
        var examined = standing == ConflictStanding.NONE ? " " + conflicts.examined(material) : "";
        return phrases.draft("conflicts.none", conflicts.none(standing) + examined)
                .strip();
    }

    private String perspective(CaseMaterial material, ProfileRow row) {
        var graded = material.profile().dimensions().get(row.code());
        var deepening = material.profile().deepening();
        var parts = deepening == null ? List.<SubfieldGrade>of() : deepening.subfieldsOf(row.code());
        var whole = graded == null
                ? ""
                : words.reason(ProfileWords.plain(row.name()), row, Excerpt.sentences(graded.motivation(), 3, LONGEST));
        return Stream.concat(Stream.of(whole), parts.stream().map(this::subfield))
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining(" "));
    }

    private String subfield(SubfieldGrade it) {
        return phrases.draft(
                        it.level() == null ? "subfield.none" : "subfield",
                        it.name(),
                        it.word(),
                        Excerpt.sentences(it.note(), 2, LONGEST))
                .strip();
    }
}
