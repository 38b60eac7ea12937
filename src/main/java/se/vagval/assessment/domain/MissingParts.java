package se.vagval.assessment.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.Assessments.MissingPart;
import se.vagval.assessment.EvidenceKind;
import se.vagval.assessment.Grade;
import se.vagval.casefile.CaseFileId;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.DimensionRole;

/**
 * Det här saknas. A level needs a motivation and a citation of something else than what has been judged, "kan inte bedömas" a
 * motivation, "ej relevant" a reason; then the questions that nobody may pass by: goal conflicts, who is not here, and land.
 */
record MissingParts(CaseFileId caseFile, Judged judged) {

    /** The level of "målkonflikter" that also means that none was found. */
    static final int NONE_FOUND = 3;

    /** Some of the targets are weighed and others are not: the criterion is not done, though it has a level to hand in. */
    static final String TARGETS = "targets";

    List<MissingPart> list() {
        if (judged.isReadFromStatement()) {
            return List.of();
        }
        var missing = new ArrayList<MissingPart>();
        for (var dimension : judged.framework().dimensions()) {
            key(dimension.code())
                    .filter(it -> !it.equals(TARGETS))
                    .map(it -> part(it, name(dimension), "bedomning/" + dimension.code()))
                    .ifPresent(missing::add);
        }
        missing.addAll(questions());
        return missing;
    }

    /** What nobody may pass by, whatever the levels are. */
    private List<MissingPart> questions() {
        var missing = new ArrayList<MissingPart>();
        if (landUnanswered()) {
            missing.add(part(
                    "land",
                    name(DimensionRole.SAMI),
                    "bedomning/" + judged.framework().codeOf(DimensionRole.SAMI)));
        }
        if (!judged.groundwork().conflicts().isComplete()) {
            missing.add(part("conflicts", "", "bedomning/rus-sakring/malkonflikter"));
        }
        if (conflictsDisagree()) {
            missing.add(part(
                    "conflictsDisagree", name(DimensionRole.GOAL_CONFLICTS), "bedomning/rus-sakring/malkonflikter"));
        }
        if (!judged.groundwork().actors().isComplete()) {
            missing.add(part("notHere", "", "bedomning/rus-sakring/3"));
        }
        return missing;
    }

    /** "Inga" stands beside one level alone: the one that a documented examination gives. */
    private boolean conflictsDisagree() {
        return Boolean.FALSE.equals(judged.groundwork().conflicts().exist())
                && judged.grade(DimensionRole.GOAL_CONFLICTS)
                        .filter(it -> !it.equals(new Grade.Level(NONE_FOUND)))
                        .isPresent();
    }

    boolean landUnanswered() {
        var explained = judged.grade(DimensionRole.SAMI)
                .filter(Grade.NotRelevant.class::isInstance)
                .isPresent();
        return judged.touchesLand() && judged.groundwork().sami().land().isBlank() && !explained;
    }

    Optional<String> key(String dimension) {
        return Optional.ofNullable(keyOrNull(dimension, judged.grade(dimension).orElse(null)));
    }

    private @Nullable String keyOrNull(String dimension, @Nullable Grade grade) {
        var motivated = !judged.motivation(dimension).isBlank();
        return switch (grade) {
            case null -> "grade";
            case Grade.Level(var level)
            when isBeyondItsSteps(dimension, level) -> judged.hasAllStepsDone() ? "findings" : "steps";
            case Grade.NotRelevant ignored when !judged.framework().mayBeIrrelevant(dimension) -> "relevance";
            case Grade.Level ignored when !motivated -> "motivation";
            case Grade.Level ignored when judged.citations(dimension).isEmpty() -> "citation";
            case Grade.Level ignored when restsOnJudgementsAlone(dimension) -> "circular";
            case Grade.Level ignored when judged.unweighed(dimension) > 0 -> TARGETS;
            case Grade.Level ignored -> null;
            case Grade.NotAssessable ignored -> motivated ? null : "motivation";
            case Grade.NotRelevant ignored -> null;
        };
    }

    private boolean restsOnJudgementsAlone(String dimension) {
        return judged.citations(dimension).stream().noneMatch(it -> EvidenceKind.carriesLevel(it.source()));
    }

    private boolean isBeyondItsSteps(String dimension, int level) {
        return dimension.equals(judged.framework().codeOf(DimensionRole.RUS_ASSURANCE))
                && level > judged.levelCarried();
    }

    /** Never a code alone: whoever reads it need not know the list by heart. */
    private static String name(Dimension dimension) {
        return dimension.code() + " " + dimension.name();
    }

    private String name(DimensionRole role) {
        return judged.framework().dimension(role).map(MissingParts::name).orElse("");
    }

    private MissingPart part(String key, String argument, String page) {
        return new MissingPart("assessment.missing." + key, argument, caseFile.address(page));
    }
}
