package se.vagval.assessment.web;

import java.util.List;
import java.util.stream.IntStream;
import se.vagval.assessment.ConflictMode;
import se.vagval.assessment.ConflictSeverity;
import se.vagval.assessment.InitiativeRelation;
import se.vagval.assessment.InitiativeStatus;
import se.vagval.assessment.MeasureTiming;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.web.Option;

/** Everything the page of one part shows besides the form. */
record PartPage(
        PageFrame frame, AssessmentSheet sheet, String titleKey, String address, int rowCount, List<Option> yesNo) {

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
        var step = Character.isDigit(address.charAt(address.length() - 1))
                ? Character.getNumericValue(address.charAt(address.length() - 1))
                : 0;
        return sheet.framework().assuranceSteps().stream()
                .filter(it -> it.number() == step)
                .flatMap(it -> it.questions().stream())
                .toList();
    }

    public String goalName(int goal) {
        return AgendaNames.of(sheet.framework(), goal);
    }
}
