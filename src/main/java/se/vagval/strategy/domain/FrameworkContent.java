package se.vagval.strategy.domain;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.strategy.FrameworkVersion.Provenance;

/**
 * Innehåll. Any one thing of a framework version, whatever its kind, so that all can be walked through: its code, its
 * name, everything that gives it its meaning, and where it comes from.
 */
public record FrameworkContent(FrameworkPart part, String code, String text, List<?> meaning, Provenance provenance) {

    /** Everything a version holds, in reading order. */
    static List<FrameworkContent> of(FrameworkVersion version) {
        return Stream.of(
                        strategy(version),
                        specialisation(version),
                        method(version),
                        rules(version),
                        reading(version),
                        retiredHints(version),
                        surroundings(version),
                        EconomyContent.of(version),
                        asked(version),
                        guidance(version),
                        papers(version))
                .flatMap(it -> it)
                .toList();
    }

    private static Stream<FrameworkContent> strategy(FrameworkVersion version) {
        return Stream.of(
                        Stream.of(content(
                                FrameworkPart.VERSION, version.id(), version.name(), null, version.provenance())),
                        items(FrameworkPart.VISION, List.of(version.vision())),
                        items(FrameworkPart.VISION, version.visionElements()),
                        items(FrameworkPart.GOAL, List.of(version.goal())),
                        items(FrameworkPart.PRIORITIES, version.priorities()),
                        version.documents().stream()
                                .map(it -> content(
                                        FrameworkPart.DOCUMENTS,
                                        it.code(),
                                        it.name(),
                                        it.role() + " " + it.registryNumber(),
                                        it.provenance())),
                        version.focusAreas().stream()
                                .map(it -> content(
                                        FrameworkPart.FOCUS_AREAS,
                                        it.code(),
                                        it.text(),
                                        it.document() + " " + it.explanation(),
                                        it.provenance())),
                        items(FrameworkPart.NATIONAL_AREAS, version.nationalAreas()),
                        items(FrameworkPart.NATIONAL_PRIORITIES, version.nationalPriorities()))
                .flatMap(it -> it);
    }

    private static Stream<FrameworkContent> specialisation(FrameworkVersion version) {
        return Stream.concat(
                version.strengthAreas().stream()
                        .map(it -> content(
                                FrameworkPart.STRENGTH_AREAS, it.code(), it.text(), it.touchesLand(), it.provenance())),
                version.specialisationLevels().stream()
                        .map(it -> content(
                                FrameworkPart.SPECIALISATION_LEVELS,
                                it.code(),
                                it.word(),
                                List.of(it.phrase(), it.definition(), it.active()),
                                it.provenance())));
    }

    private static Stream<FrameworkContent> method(FrameworkVersion version) {
        return Stream.of(
                        version.dimensions().stream().map(FrameworkContent::criterion),
                        version.gates().stream()
                                .map(it -> content(
                                        FrameworkPart.GATES,
                                        it.code(),
                                        it.name(),
                                        List.of(it.rule(), it.source()),
                                        it.provenance())),
                        version.assuranceSteps().stream()
                                .map(it -> content(
                                        FrameworkPart.ASSURANCE,
                                        String.valueOf(it.number()),
                                        it.name(),
                                        List.of(it.questions(), it.stopPoint()),
                                        it.provenance())),
                        items(FrameworkPart.CONFLICT_TYPES, version.conflictTypes()))
                .flatMap(it -> it);
    }

    private static FrameworkContent criterion(Dimension dimension) {
        return content(
                FrameworkPart.DIMENSIONS,
                dimension.code(),
                dimension.name(),
                List.of(
                        dimension.question(),
                        dimension.anchors(),
                        String.valueOf(dimension.particular()),
                        dimension.requiredBySuggestion(),
                        String.valueOf(dimension.mayBeIrrelevant()),
                        dimension.triedOut(),
                        dimension.subfields()),
                dimension.provenance());
    }

    private static Stream<FrameworkContent> rules(FrameworkVersion version) {
        return Stream.concat(
                version.rules().stream()
                        .map(it -> content(
                                FrameworkPart.RULES,
                                it.code(),
                                it.explanation(),
                                List.of(it.condition(), it.suggestion(), it.forwardReservation()),
                                it.provenance())),
                version.recommendationPhrases().stream()
                        .map(it -> content(
                                FrameworkPart.RECOMMENDATION_PHRASES,
                                it.text(),
                                it.phrase(),
                                it.recommendation(),
                                it.provenance())));
    }

    /** The signs of each subject; a version without a guide has none. */
    private static Stream<FrameworkContent> reading(FrameworkVersion version) {
        var guide = version.readingGuide();
        var provenance = guide.provenance();
        return provenance == null
                ? Stream.empty()
                : guide.subjects().stream()
                        .map(it -> content(
                                FrameworkPart.READING,
                                it.code(),
                                SubjectNames.of(version, it.code()),
                                List.of(it, guide.signsOf(it)),
                                provenance));
    }

    private static Stream<FrameworkContent> retiredHints(FrameworkVersion version) {
        return version.retiredHints().stream()
                .map(it -> content(FrameworkPart.RETIRED_HINTS, it.code().name(), it.reason(), null, it.provenance()));
    }

    private static Stream<FrameworkContent> surroundings(FrameworkVersion version) {
        return Stream.of(
                        items(FrameworkPart.AGENDA_GOALS, version.agendaGoals()),
                        items(FrameworkPart.SAMI_AREAS, version.samiAreas()),
                        items(FrameworkPart.HELIX, version.helixSectors()),
                        version.municipalities().stream()
                                .map(it -> content(
                                        FrameworkPart.MUNICIPALITIES,
                                        it.code(),
                                        it.name(),
                                        it.samiAdministrativeArea(),
                                        it.provenance())))
                .flatMap(it -> it);
    }

    private static Stream<FrameworkContent> asked(FrameworkVersion version) {
        return Stream.concat(
                version.criteriaSets().stream()
                        .map(it -> content(
                                FrameworkPart.CRITERIA_SETS,
                                it.code(),
                                String.join(", ", version.dimensionNames(it.without())),
                                List.of(String.valueOf(it.type()), String.valueOf(it.fund())),
                                it.provenance())),
                version.questionTrees().stream()
                        .map(it -> content(
                                FrameworkPart.QUESTION_TREES,
                                it.code(),
                                it.title(),
                                List.of(it.step(), it.light(), it.questions()),
                                it.provenance())));
    }

    /** What people are told while they work. */
    private static Stream<FrameworkContent> guidance(FrameworkVersion version) {
        return Stream.concat(
                version.handbook().stream()
                        .map(it -> content(
                                FrameworkPart.HANDBOOK,
                                it.code(),
                                it.title(),
                                List.of(it.text(), it.questions(), it.about(), String.valueOf(it.link())),
                                it.provenance())),
                items(FrameworkPart.TERMS, version.terms()));
    }

    private static Stream<FrameworkContent> papers(FrameworkVersion version) {
        var papers = version.papers();
        return Stream.concat(
                papers.wordings().stream()
                        .map(it -> content(FrameworkPart.PAPERS, it.code(), it.text(), null, it.provenance())),
                papers.layouts().stream()
                        .map(it -> content(
                                FrameworkPart.PAPERS,
                                it.code().name(),
                                String.join(" · ", it.codes()),
                                null,
                                it.provenance())));
    }

    static Stream<FrameworkContent> items(FrameworkPart part, List<Item> items) {
        return items.stream().map(it -> content(part, it.code(), it.text(), it.explanation(), it.provenance()));
    }

    static FrameworkContent content(
            FrameworkPart part, String code, String text, @Nullable Object more, Provenance provenance) {
        return new FrameworkContent(part, code, text, List.of(text, String.valueOf(more)), provenance);
    }
}
