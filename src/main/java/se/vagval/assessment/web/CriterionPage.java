package se.vagval.assessment.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.domain.AssessmentSheet.CitationLine;
import se.vagval.assessment.domain.AssessmentSheet.Criterion;
import se.vagval.strategy.DimensionRole;
import se.vagval.web.Link;
import se.vagval.web.Option;

/** Everything the page of one criterion shows besides the form. */
record CriterionPage(
        PageFrame frame,
        Criterion criterion,
        String counted,
        @Nullable String lacks,
        List<Option> scale,
        List<Target> targets,
        List<Option> targetLevels,
        List<Option> impacts,
        List<Option> specialisationLevels,
        List<Option> samiAreas,
        boolean landFlag,
        boolean landUnanswered,
        List<CitationLine> citations,
        Map<String, String> sourceLabels,
        List<SourceView> sources,
        List<Option> sourceOptions,
        @Nullable ProposalView proposal,
        @Nullable Link previous,
        @Nullable Link next) {

    /** Area, priority or strength area by its name. */
    record Target(String code, String text, boolean verified) {}

    public String code() {
        return criterion.code();
    }

    public boolean isWeighingTargets() {
        return !targets.isEmpty();
    }

    public boolean isPriorities() {
        return criterion.dimension().is(DimensionRole.REGIONAL_GOALS);
    }

    public boolean isStrengthAreas() {
        return criterion.dimension().is(DimensionRole.SMART_SPECIALISATION);
    }

    public boolean isSami() {
        return criterion.dimension().is(DimensionRole.SAMI);
    }

    public String address() {
        return frame.home() + "/bedomning/" + code();
    }

    public String targetName(String target) {
        return targets.stream()
                .filter(it -> it.code().equals(target))
                .map(Target::text)
                .findFirst()
                .orElse(target);
    }

    public boolean isHasOthers() {
        return !sources.stream().allMatch(SourceView::relevant);
    }

    /** Those that speak to the criterion, sentence by sentence. */
    public List<SourceView> choosable() {
        return sources.stream().filter(SourceView::relevant).toList();
    }
}
