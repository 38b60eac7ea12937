package se.vagval.assessment.web;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import se.vagval.assessment.ConflictMode;
import se.vagval.assessment.ConflictSeverity;
import se.vagval.assessment.DeliverableKind;
import se.vagval.assessment.MeasureTiming;
import se.vagval.assessment.MunicipalAnchoring;
import se.vagval.assessment.OtherGoal;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.StopPoint;
import se.vagval.initiative.InitiativeRelation;
import se.vagval.initiative.InitiativeStatus;
import se.vagval.strategy.ChainLink;
import se.vagval.strategy.FrameworkVersion.AssuranceStep;
import se.vagval.strategy.FrameworkVersion.Municipality;
import se.vagval.strategy.HandbookEntry;
import se.vagval.web.Option;

/** Everything the page of one part shows besides the form. */
record PartPage(
        PageFrame frame,
        AssessmentSheet sheet,
        String titleKey,
        String address,
        int rowCount,
        List<Option> yesNo,
        FindingWords said,
        @Nullable String onward) {

    /** The rows by number: their fields are filled by name, also when the form as a whole could not be read. */
    public List<Integer> rows() {
        return IntStream.range(0, rowCount).boxed().toList();
    }

    public List<Option> sectors() {
        return sheet.framework().helixSectors().stream()
                .map(it -> Option.of(it.code(), it.text()))
                .toList();
    }

    public List<Option> conflictTypes() {
        return sheet.framework().conflictTypes().stream()
                .map(it -> Option.of(it.code(), it.code() + " " + it.text()))
                .toList();
    }

    public List<InitiativeStatus> initiativeStatuses() {
        return List.of(InitiativeStatus.values());
    }

    public List<InitiativeRelation> initiativeRelations() {
        return List.of(InitiativeRelation.values());
    }

    /** What the steps have found, with what is done about it. */
    public List<FindingWords.Line> findings() {
        return said.lines(sheet);
    }

    /** Whether any step before the measures is still to be done: what it would show is not known. */
    public boolean isEarly() {
        var before = sheet.parts().stopPoints();
        return before.subList(0, before.size() - 1).stream().anyMatch(it -> !it.done());
    }

    public List<Option> findingOptions() {
        return said.options(sheet);
    }

    /** One after the other; a row beyond them is the last one's again. */
    public Municipality municipality(int row) {
        var all = sheet.framework().municipalities();
        return all.get(Math.min(row, all.size() - 1));
    }

    public List<MunicipalAnchoring.Strength> strengths() {
        return List.of(MunicipalAnchoring.Strength.values());
    }

    public List<OtherGoal.Kind> otherGoals() {
        return List.of(OtherGoal.Kind.values());
    }

    public List<Option> impacts() {
        return Impacts.options(said.words());
    }

    /** The global goals with their numbers. */
    public List<Option> goals() {
        return IntStream.rangeClosed(1, sheet.framework().agendaGoals().size())
                .mapToObj(it -> Option.of(it, it + " " + goalName(it)))
                .toList();
    }

    public List<ChainLink> links() {
        return List.of(ChainLink.values());
    }

    public List<DeliverableKind> deliverableKinds() {
        return List.of(DeliverableKind.values());
    }

    public List<MeasureTiming> timings() {
        return List.of(MeasureTiming.values());
    }

    public List<ConflictMode> modes() {
        return List.of(ConflictMode.values());
    }

    public List<ConflictSeverity> severities() {
        return List.of(ConflictSeverity.values());
    }

    public List<String> questions() {
        return sheet.framework().assuranceSteps().stream()
                .filter(it -> it.number() == stepNumber())
                .flatMap(it -> it.questions().stream())
                .toList();
    }

    /** What the handbook says of the step; "S2" is the second. */
    public List<HandbookEntry> guidance() {
        return sheet.framework().handbookOn("S" + stepNumber());
    }

    /** The step whose page this is; none of the other parts is one. */
    public @Nullable AssuranceStep step() {
        return sheet.framework().assuranceSteps().stream()
                .filter(it -> it.number() == stepNumber())
                .findFirst()
                .orElse(null);
    }

    public List<StopPoint.Verdict> verdicts() {
        return List.of(StopPoint.Verdict.values());
    }

    private int stepNumber() {
        var last = address.charAt(address.length() - 1);
        return Character.isDigit(last) ? Character.getNumericValue(last) : 0;
    }

    public String goalName(int goal) {
        return AgendaNames.of(sheet.framework(), goal);
    }
}
