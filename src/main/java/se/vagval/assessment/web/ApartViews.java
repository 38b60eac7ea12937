package se.vagval.assessment.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.assessment.Grade;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.SubfieldAnswers;
import se.vagval.assessment.web.CriterionPage.Apart;
import se.vagval.assessment.web.CriterionPage.Judged;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.DimensionRole;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** What belongs to a criterion and is written elsewhere: its sub-fields, and for smart specialisation ambition and innovation. */
@Component
class ApartViews {

    private final GradeWords grades;
    private final Words words;

    ApartViews(GradeWords grades, Words words) {
        this.grades = grades;
        this.words = words;
    }

    @Nullable
    Apart of(AssessmentSheet sheet, Dimension dimension) {
        if (dimension.is(DimensionRole.SMART_SPECIALISATION)) {
            return ambition(sheet);
        }
        return dimension.subfields().isEmpty() ? null : subfields(sheet, dimension);
    }

    private Apart ambition(AssessmentSheet sheet) {
        var frame = sheet.parts().frame();
        return new Apart(
                List.of(
                        new Judged(words.message("assessment.frame.ambition"), frame.developmentAmbition()),
                        new Judged(words.message("assessment.frame.innovation"), frame.innovationLevel())),
                link("assessment.frame.ambition.go", sheet, "forutsattningar"));
    }

    /** Each with its level in words and its note. */
    private Apart subfields(AssessmentSheet sheet, Dimension dimension) {
        var given = sheet.parts().subfields();
        return new Apart(
                dimension.subfields().stream()
                        .map(field -> new Judged(
                                field.text(),
                                given.of(field.code())
                                        .map(it -> told(it, dimension))
                                        .orElse("")))
                        .toList(),
                link("assessment.subfield.go", sheet, "delfalt"));
    }

    private String told(SubfieldAnswers.Given it, Dimension dimension) {
        var grade = it.level() == null ? new Grade.NotAssessable() : new Grade.Level(it.level());
        return grades.of(dimension, grade) + ". " + it.note();
    }

    private Link link(String key, AssessmentSheet sheet, String page) {
        return Link.to(words.message(key), sheet.caseFile().id().address("bedomning/underlag/") + page);
    }
}
