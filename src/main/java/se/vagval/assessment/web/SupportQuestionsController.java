package se.vagval.assessment.web;

import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.assessment.SupportAnswer.Standing;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.GroundworkWriting;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.strategy.FormOfSupport;

/** What an application for this form of support is asked besides the criteria, and how it answers. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/underlag/stodformens-fragor")
class SupportQuestionsController extends PartController<SupportQuestionsForm> {

    private final GroundworkWriting writing;

    SupportQuestionsController(Sheets sheets, GroundworkWriting writing) {
        super(sheets, AssessmentPart.SUPPORT_QUESTIONS, "underlag/stodformens-fragor", "support-questions");
        this.writing = writing;
    }

    /** The form of support by name, its questions in the order of the rows, and what can be said of each. */
    record Asked(String form, List<FormOfSupport.Question> questions, List<Standing> standings) {}

    @Override
    SupportQuestionsForm formOf(AssessmentSheet sheet, int version) {
        return SupportQuestionsForm.of(sheet.supportAnswers(), version);
    }

    @Override
    int write(CaseFileId caseFile, SupportQuestionsForm form, int version, UserId officer) {
        return writing.answerSupportQuestions(caseFile, form.toAnswers(), form.asked(), version, officer);
    }

    @Override
    void enrich(AssessmentSheet sheet, Model model) {
        var code = sheet.application().supportForm();
        var form = sheet.framework().supportForm(code);
        model.addAttribute(
                "asked",
                new Asked(
                        form.map(FormOfSupport::text).orElse(code),
                        form.map(FormOfSupport::questions).orElseGet(List::of),
                        Stream.of(Standing.values())
                                .filter(it -> it != Standing.UNREAD)
                                .toList()));
    }
}
