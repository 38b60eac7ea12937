package se.vagval.assessment.web;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.AssessmentSheet.CitationLine;
import se.vagval.assessment.domain.AssessmentSheet.Criterion;
import se.vagval.assessment.domain.EvidenceText;
import se.vagval.assessment.domain.StopPoint;
import se.vagval.assessment.domain.TargetKind;
import se.vagval.casefile.ApplicationField;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Puts together the page of one criterion. */
@Component
class CriterionPages {

    private static final int OTHERS = 100;

    private final Relevance relevance;
    private final GradeWords grades;
    private final ProposalViews proposals;
    private final ApartViews apart;
    private final Words words;

    CriterionPages(Relevance relevance, GradeWords grades, ProposalViews proposals, ApartViews apart, Words words) {
        this.apart = apart;
        this.relevance = relevance;
        this.grades = grades;
        this.proposals = proposals;
        this.words = words;
    }

    CriterionPage page(AssessmentSheet sheet, Criterion criterion, PageFrame frame, String sought) {
        var labels = labels(sheet);
        return new CriterionPage(
                frame,
                criterion,
                counted(criterion),
                stepsSoFar(sheet, criterion),
                criterion.lacks() == null ? null : words.message("assessment.lacks." + criterion.lacks()),
                scale(sheet.framework(), criterion),
                targets(sheet.framework(), criterion.code()),
                levels(criterion.dimension()),
                Impacts.options(words),
                specialisationLevels(sheet.framework()),
                items(sheet.framework().samiAreas()),
                sheet.touchesLand(),
                sheet.landUnanswered(),
                labels,
                sources(sheet, criterion, sought.strip()),
                sought,
                options(labels),
                proposals.of(sheet, criterion, labels),
                sheet.framework().handbookOn(criterion.code()),
                sheet.framework().rulesAsking(criterion.code()),
                aims(sheet.framework(), criterion.dimension()),
                apart.of(sheet, criterion.dimension()),
                neighbour(sheet, criterion, -1),
                neighbour(sheet, criterion, 1));
    }

    /** What all priorities are there for, in its own words: the goal of the strategy and the vision; elsewhere nothing. */
    private static List<Item> aims(FrameworkVersion framework, Dimension dimension) {
        return dimension.is(DimensionRole.REGIONAL_GOALS) ? List.of(framework.goal(), framework.vision()) : List.of();
    }

    private String counted(Criterion criterion) {
        return criterion.grade().map(it -> grades.of(criterion.dimension(), it)).orElse("");
    }

    /** What the scale of RUS-säkring asks for, as it stands; nothing at the other criteria. */
    private String stepsSoFar(AssessmentSheet sheet, Criterion criterion) {
        if (!criterion.dimension().is(DimensionRole.RUS_ASSURANCE)) {
            return "";
        }
        var stops = sheet.parts().stopPoints();
        var measures = sheet.parts().measures().measures();
        return words.message(
                "assessment.steps.soFar",
                stops.stream().filter(StopPoint::done).count(),
                stops.size(),
                measures.size(),
                measures.stream().filter(Measure::condition).count());
    }

    private static Map<String, String> labels(AssessmentSheet sheet) {
        var labels = new LinkedHashMap<String, String>();
        sheet.evidence().forEach(it -> labels.put(it.source(), it.label()));
        return labels;
    }

    private static List<Option> options(Map<String, String> labels) {
        return labels.entrySet().stream()
                .map(it -> Option.of(it.getKey(), it.getValue()))
                .toList();
    }

    private List<Option> scale(FrameworkVersion framework, Criterion criterion) {
        var dimension = criterion.dimension();
        var options = new ArrayList<>(IntStream.rangeClosed(0, 4)
                .mapToObj(dimension::anchor)
                .map(it -> Option.of(it.level(), it.level() + " – " + it.word()).explained(it.meaning()))
                .toList());
        options.add(other(CriterionForm.NOT_ASSESSABLE));
        if (framework.mayBeIrrelevant(dimension.code())) {
            options.add(other(CriterionForm.NOT_RELEVANT));
        }
        if (TargetKind.of(dimension).isPresent()) {
            options.addFirst(Option.of("", words.message("assessment.choice.none")));
        }
        return options;
    }

    private Option other(String choice) {
        return Option.of(choice, words.message("assessment.choice." + choice))
                .explained(words.message("assessment.choice." + choice + ".hint"));
    }

    private static List<Option> levels(Dimension dimension) {
        return dimension.anchors().stream()
                .map(it -> Option.of(it.level(), it.level() + " – " + it.word()))
                .toList();
    }

    private static List<Option> specialisationLevels(FrameworkVersion framework) {
        return framework.specialisationLevels().stream()
                .filter(FrameworkVersion.SpecialisationLevel::active)
                .map(it -> Option.of(it.code(), it.word()))
                .toList();
    }

    private static List<Option> items(List<FrameworkVersion.Item> items) {
        return items.stream().map(it -> Option.of(it.code(), it.text())).toList();
    }

    private static List<CriterionPage.Target> targets(FrameworkVersion framework, String dimension) {
        return TargetKind.of(dimension, framework).map(it -> it.codes(framework)).orElseGet(List::of).stream()
                .map(code ->
                        new CriterionPage.Target(code, framework.textOf(code).orElse(code), framework.isVerified(code)))
                .toList();
    }

    /** First the fields that usually say something of the criterion and the notes, then the rest in the order of the case. */
    private List<SourceView> sources(AssessmentSheet sheet, Criterion criterion, String sought) {
        var stems = relevance.stems(criterion.dimension());
        var first =
                relevance.fields(criterion.dimension()).stream().map(Enum::name).toList();
        var cited = criterion.citations().stream().map(CitationLine::citation).toList();
        return sheet.evidence().stream()
                .sorted(Comparator.comparingInt(it -> place(it, first)))
                .map(it -> SourceView.of(it, place(it, first) < OTHERS, stems, cited, sought))
                .toList();
    }

    private static int place(EvidenceText evidence, List<String> first) {
        var at = first.indexOf(evidence.source());
        if (at >= 0) {
            return at;
        }
        return evidence.kind() == null && !isField(evidence.source()) ? OTHERS - 1 : OTHERS;
    }

    private static boolean isField(String source) {
        return Stream.of(ApplicationField.values()).anyMatch(it -> it.name().equals(source));
    }

    private static @Nullable Link neighbour(AssessmentSheet sheet, Criterion criterion, int step) {
        var at = sheet.criteria().indexOf(criterion) + step;
        if (at < 0 || at >= sheet.criteria().size()) {
            return null;
        }
        var dimension = sheet.criteria().get(at).dimension();
        return Link.to(
                dimension.code() + " " + dimension.name(),
                sheet.caseFile().id().address("bedomning/") + dimension.code());
    }
}
