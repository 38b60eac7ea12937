package se.vagval.assessment.web;

import java.util.List;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Everything the page of one part shows besides the form. */
record PartPage(PageFrame frame, AssessmentSheet sheet, String titleKey, String address) {

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

    public List<Option> yesNo(Words words) {
        return List.of(
                Option.of(true, words.message("assessment.yes")), Option.of(false, words.message("assessment.no")));
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
