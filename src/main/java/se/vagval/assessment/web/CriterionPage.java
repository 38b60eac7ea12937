package se.vagval.assessment.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.SamiArea;
import se.vagval.assessment.domain.AssessmentSheet.CitationLine;
import se.vagval.assessment.domain.AssessmentSheet.Criterion;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.strategy.HandbookEntry;
import se.vagval.web.Link;
import se.vagval.web.Option;

/** Everything the page of one criterion shows besides the form. */
record CriterionPage(
        PageFrame frame,
        Criterion criterion,
        String counted,
        String stepsSoFar,
        @Nullable String lacks,
        List<Option> scale,
        List<Target> targets,
        List<Option> targetLevels,
        List<Option> impacts,
        List<Option> specialisationLevels,
        List<Option> samiAreas,
        boolean landFlag,
        boolean landUnanswered,
        Map<String, String> sourceLabels,
        List<SourceView> sources,
        String sought,
        List<Option> sourceOptions,
        @Nullable ProposalView proposal,
        List<HandbookEntry> guidance,
        List<String> rules,
        List<Item> aims,
        @Nullable Apart apart,
        @Nullable Link previous,
        @Nullable Link next) {

    /** What the button of the last criterion says: the steps of RUS-säkring come next. */
    static final String TO_THE_STEPS = "steg";

    /** What is judged by itself beside the criterion and belongs to it, and where it is written. */
    record Apart(List<Judged> fields, Link writing) {}

    /** One such thing, and what stands of it; the text is empty where nothing does. */
    record Judged(String name, String text) {}

    /** Area, priority or strength area by its name. */
    record Target(String code, String text, boolean verified) {}

    public List<CitationLine> citations() {
        return criterion.citations();
    }

    public String code() {
        return criterion.code();
    }

    /** Where whoever judges says how the criterion works. */
    public String feedback() {
        return "/aterkoppling/" + frame.caseFile().frameworkVersion() + "/" + code();
    }

    public String onward() {
        return next == null ? TO_THE_STEPS : next.label().split(" ", 2)[0];
    }

    public boolean isWeighingTargets() {
        return !targets.isEmpty();
    }

    /** Whether it may be left aside, and why is asked. */
    public boolean isMayBeIrrelevant() {
        return scale.stream().anyMatch(it -> it.value().equals(CriterionForm.NOT_RELEVANT));
    }

    public boolean isPriorities() {
        return criterion.dimension().is(DimensionRole.REGIONAL_GOALS);
    }

    public boolean isStrengthAreas() {
        return criterion.dimension().is(DimensionRole.SMART_SPECIALISATION);
    }

    public List<SamiArea.Stance> stances() {
        return List.of(SamiArea.Stance.values());
    }

    public boolean isSami() {
        return criterion.dimension().is(DimensionRole.SAMI);
    }

    public String address() {
        return frame.home() + "/bedomning/" + code();
    }

    public String precedents() {
        return address() + "/prejudikat";
    }

    public String targetName(String target) {
        return targets.stream()
                .filter(it -> it.code().equals(target))
                .map(Target::text)
                .findFirst()
                .orElse(target);
    }

    /** While something is sought: the texts that hold it; else all. */
    public List<SourceView> relevant() {
        return shown().filter(SourceView::relevant).toList();
    }

    /** The other fields of the application. */
    public List<SourceView> otherFields() {
        return shown().filter(it -> !it.relevant() && it.kind() == null).toList();
    }

    /** Beside the application: actors, money, places, answers, attachments, what has been judged. */
    public List<SourceView> beside() {
        return shown().filter(it -> it.kind() != null).toList();
    }

    public int hits() {
        return sources.stream().mapToInt(SourceView::hits).sum();
    }

    public boolean isSearched() {
        return !sought.isBlank();
    }

    private Stream<SourceView> shown() {
        return sources.stream().filter(it -> sought.isBlank() || it.hits() > 0);
    }

    /** Those that speak to the criterion, sentence by sentence. */
    public List<SourceView> choosable() {
        return sources.stream().filter(SourceView::relevant).toList();
    }
}
