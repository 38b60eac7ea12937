package se.vagval.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.AssessmentProfile.GradedDimension;
import se.vagval.assessment.Grade;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.FrameworkVersion;

/**
 * Det bedömda. What stands in an assessment, seen through its framework version: a dimension that weighs targets has the
 * strongest of their levels, where a negative impact never counts as more than 0.
 */
record Judged(Optional<Assessment> assessment, FrameworkVersion framework) {

    Optional<Grade> grade(String dimension) {
        return strongest(dimension)
                .<Grade>map(Grade.Level::new)
                .or(() -> assessment.flatMap(it -> it.gradeOf(dimension)).flatMap(DimensionGrade::grade));
    }

    Optional<Grade> grade(DimensionRole role) {
        return framework.dimension(role).flatMap(it -> grade(it.code()));
    }

    Optional<Integer> strongest(String dimension) {
        return TargetKind.of(dimension, framework)
                .flatMap(kind -> targets(kind).stream()
                        .map(TargetEntry::counted)
                        .filter(Objects::nonNull)
                        .max(Integer::compare));
    }

    /** How many of the dimension's targets have no level, once one of them has; none where it is weighed as a whole. */
    int unweighed(String dimension) {
        return TargetKind.of(dimension, framework)
                .filter(it -> strongest(dimension).isPresent())
                .map(it -> it.codes(framework).size()
                        - (int) targets(it).stream()
                                .filter(target -> target.level() != null)
                                .count())
                .orElse(0);
    }

    Map<String, Grade> grades() {
        var known = new TreeMap<String, Grade>();
        framework.dimensions().forEach(it -> grade(it.code()).ifPresent(grade -> known.put(it.code(), grade)));
        return known;
    }

    Optional<GradedDimension> graded(String dimension) {
        return grade(dimension)
                .map(grade -> new GradedDimension(dimension, grade, motivation(dimension), citations(dimension)));
    }

    /** The officer's own words; where only the links were motivated, their motivations. */
    String motivation(String dimension) {
        var own = assessment
                .flatMap(it -> it.gradeOf(dimension))
                .map(DimensionGrade::motivation)
                .orElse("");
        return own.isBlank()
                ? TargetKind.of(dimension, framework)
                        .map(this::motivationOfLinks)
                        .orElse("")
                : own;
    }

    private String motivationOfLinks(TargetKind kind) {
        return targets(kind).stream()
                .map(TargetEntry::motivation)
                .filter(it -> !it.isBlank())
                .collect(Collectors.joining("\n\n"));
    }

    List<Citation> citations(String dimension) {
        return assessment.flatMap(it -> it.gradeOf(dimension)).stream()
                .flatMap(it -> it.citations().stream())
                .map(CitedPassage::asCitation)
                .toList();
    }

    /** In the framework's order. */
    List<TargetEntry> targets(TargetKind kind) {
        var order = kind.codes(framework);
        var given = new ArrayList<>(assessment.map(it -> it.targets(kind)).orElseGet(List::of));
        given.sort((one, other) -> Integer.compare(order.indexOf(one.code()), order.indexOf(other.code())));
        return given;
    }

    /** The highest level of RUS-säkring that the steps carry; the fourth asks for a measure, or a reason, for every finding. */
    int levelCarried() {
        var carried = groundwork().levelCarried();
        var open = carried == 4 && StepFindings.answered(this).stream().anyMatch(it -> !it.answered());
        return open ? 3 : carried;
    }

    /** What a level beyond the steps lacks is then no step, but a measure or an answer to a finding. */
    boolean hasAllStepsDone() {
        return groundwork().stepsDone() == groundwork().stopPoints().size();
    }

    boolean isReadFromStatement() {
        return assessment.filter(Assessment::isReadFromStatement).isPresent();
    }

    Groundwork groundwork() {
        return assessment.map(Assessment::groundwork).orElseGet(Groundwork::new);
    }

    /**
     * Whether a strength area that touches land is linked to, so that the question about land must be answered. A connection
     * to smart specialisation without an area may be to any of them.
     */
    boolean touchesLand() {
        var linked = targets(TargetKind.STRENGTH_AREA).stream()
                .filter(it -> it.level() != null && it.level() > 0)
                .toList();
        if (linked.isEmpty()) {
            return grade(DimensionRole.SMART_SPECIALISATION)
                    .filter(it -> it.isAtLeast(1))
                    .isPresent();
        }
        return linked.stream()
                .anyMatch(it -> framework.strengthAreas().stream()
                        .anyMatch(area -> area.code().equals(it.code()) && area.touchesLand()));
    }
}
