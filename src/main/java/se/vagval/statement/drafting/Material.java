package se.vagval.statement.drafting;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.AssessmentProfile.GradedDimension;
import se.vagval.assessment.AssessmentProfile.TargetLink;
import se.vagval.assessment.EffectChain;
import se.vagval.assessment.Grade;
import se.vagval.assessment.Impact;
import se.vagval.assessment.SamiArea;
import se.vagval.assessment.SpecialisationAmbition;
import se.vagval.assessment.SubfieldGrade;
import se.vagval.casefile.ApplicationContent.NoteText;
import se.vagval.statement.Judgement;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ProjectType;

/** Everything a draft may be made of. The filed notes are fetched only when a draft asks for them. */
public record Material(
        ProjectType projectType,
        LocalDate received,
        FrameworkVersion framework,
        AssessmentProfile profile,
        Supplier<List<NoteText>> filed,
        Judgement judgement) {

    List<NoteText> notes() {
        return filed.get();
    }

    /** Goals that help each other; an assessment from before names none. */
    List<GoalConflict> synergies() {
        var deepening = profile.deepening();
        return deepening == null ? List.of() : deepening.synergies();
    }

    List<SamiArea> samiRisks() {
        var deepening = profile.deepening();
        return deepening == null ? List.of() : deepening.samiRisks();
    }

    /** What is judged by itself within the criterion of that role. */
    List<SubfieldGrade> subfields(DimensionRole role) {
        var deepening = profile.deepening();
        return deepening == null ? List.of() : deepening.subfieldsOf(framework.codeOf(role));
    }

    SpecialisationAmbition ambition() {
        var deepening = profile.deepening();
        return deepening == null ? SpecialisationAmbition.NONE : deepening.ambition();
    }

    EffectChain chain() {
        var deepening = profile.deepening();
        return deepening == null ? EffectChain.NONE : deepening.chain();
    }

    Optional<Integer> level(DimensionRole role) {
        return framework.dimension(role).flatMap(this::level);
    }

    Optional<Integer> level(Dimension dimension) {
        return graded(dimension)
                .flatMap(it -> it.grade() instanceof Grade.Level given ? Optional.of(given.value()) : Optional.empty());
    }

    boolean isNotAssessable(DimensionRole role) {
        return framework.dimension(role).filter(this::isNotAssessable).isPresent();
    }

    boolean isNotAssessable(Dimension dimension) {
        return graded(dimension)
                .filter(it -> it.grade() instanceof Grade.NotAssessable)
                .isPresent();
    }

    /** Whether projects like this one are judged on it at all. */
    boolean isJudgedOn(DimensionRole role) {
        return framework.dimension(role).isPresent();
    }

    /** Why it was judged not to matter to this project. */
    Optional<String> whyNotRelevant(DimensionRole role) {
        return framework
                .dimension(role)
                .flatMap(this::graded)
                .flatMap(it -> it.grade() instanceof Grade.NotRelevant not ? Optional.of(not.why()) : Optional.empty());
    }

    String motivation(DimensionRole role) {
        return framework
                .dimension(role)
                .flatMap(this::graded)
                .map(GradedDimension::motivation)
                .orElse("");
    }

    List<Citation> citations(DimensionRole role) {
        return framework
                .dimension(role)
                .flatMap(this::graded)
                .map(GradedDimension::citations)
                .orElse(List.of());
    }

    private Optional<GradedDimension> graded(Dimension dimension) {
        return Optional.ofNullable(profile.dimensions().get(dimension.code()));
    }

    /** The wordings of the linked items at this level or above, in the order of the assessment. */
    List<String> wordings(List<TargetLink> links, int atLeast, boolean negative) {
        return links.stream()
                .filter(it -> Impact.worksAgainst(it.impact()) == negative)
                .filter(it -> negative || reaches(it.level(), atLeast))
                .flatMap(it -> framework.textOf(it.code()).stream())
                .toList();
    }

    static boolean reaches(@Nullable Integer level, int atLeast) {
        return level != null && level >= atLeast;
    }
}
