package se.vagval.assessment.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.GroundworkWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.web.Option;

/** The sub-fields of the criteria, such as gender equality and integration: each judged by itself on the scale of its criterion. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/underlag/delfalt")
class SubfieldsController extends PartController<SubfieldsForm> {

    private final GroundworkWriting writing;
    private final Sheets sheets;

    SubfieldsController(Sheets sheets, GroundworkWriting writing) {
        super(sheets, AssessmentPart.SUBFIELDS, "underlag/delfalt", "subfields");
        this.sheets = sheets;
        this.writing = writing;
    }

    /** One sub-field with the scale it is judged on. */
    record Asked(Dimension dimension, Item field, List<Option> scale) {}

    @Override
    SubfieldsForm formOf(AssessmentSheet sheet, int version) {
        return new SubfieldsForm(
                sheet.framework().dimensions().stream()
                        .flatMap(it -> it.subfields().stream())
                        .map(it -> SubfieldsForm.Row.of(it.code(), sheet.parts().subfields()))
                        .toList(),
                version);
    }

    @Override
    int write(CaseFileId caseFile, SubfieldsForm form, int version, UserId officer) {
        return writing.gradeSubfields(caseFile, form.toAnswers(), form.asked(), version, officer);
    }

    @Override
    void enrich(AssessmentSheet sheet, Model model) {
        model.addAttribute(
                "asked",
                sheet.framework().dimensions().stream()
                        .flatMap(dimension -> dimension.subfields().stream()
                                .map(field -> new Asked(dimension, field, scale(dimension))))
                        .toList());
    }

    private List<Option> scale(Dimension dimension) {
        var scale = new ArrayList<>(dimension.anchors().stream()
                .map(it -> Option.of(it.level(), it.level() + " – " + it.word()))
                .toList());
        scale.add(Option.of(
                CriterionForm.NOT_ASSESSABLE,
                sheets.words().message("assessment.choice." + CriterionForm.NOT_ASSESSABLE)));
        return scale;
    }
}
