package se.vagval.assessment.web;

import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.domain.AssessmentPart;
import se.vagval.assessment.domain.QuestionAnswering;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** The questions of RUS-säkring in a case: one at a time, each answer leading to the next. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/rus-sakring/fragor")
class QuestionsController {

    private final Sheets sheets;
    private final QuestionAnswering answering;

    QuestionsController(Sheets sheets, QuestionAnswering answering) {
        this.sheets = sheets;
        this.answering = answering;
    }

    /** Everything assessment/questions.html shows besides the form. */
    record QuestionsPage(PageFrame frame, WalkView walk) {}

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        model.addAttribute("form", AnswerForm.EMPTY);
        return page(caseFile, reader, model);
    }

    @PostMapping("/svar")
    Object answer(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") AnswerForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()
                && WalkFaults.isTaken(
                        () -> answering.answer(caseFile, form.toAnswer(), form.seen(), officer), errors)) {
            flash.addFlashAttribute("notice", "assessment.saved");
            return "redirect:" + caseFile.address("bedomning/rus-sakring/fragor");
        }
        return new ModelAndView(page(caseFile, officer, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
    }

    @PostMapping("/ta-om")
    String retake(
            @PathVariable CaseFileId caseFile,
            @RequestParam String question,
            @RequestParam int version,
            UserId officer,
            RedirectAttributes flash) {
        answering.retake(caseFile, question, version, officer);
        flash.addFlashAttribute("notice", "assessment.walk.retaken");
        return "redirect:" + caseFile.address("bedomning/rus-sakring/fragor");
    }

    @PostMapping("/vag")
    String choose(
            @PathVariable CaseFileId caseFile,
            @RequestParam boolean light,
            @RequestParam int version,
            UserId officer,
            RedirectAttributes flash) {
        answering.choose(caseFile, light, version, officer);
        flash.addFlashAttribute("notice", "assessment.saved");
        return "redirect:" + caseFile.address("bedomning/rus-sakring/fragor");
    }

    private String page(CaseFileId caseFile, UserId reader, Model model) {
        var sheet = sheets.of(caseFile, reader);
        var frame = PageFrame.of(sheet, sheets.words())
                .below(sheets.words().message("assessment.section.rus-sakring"), "bedomning/rus-sakring");
        var walk = WalkView.of(
                caseFile.address("bedomning/rus-sakring/fragor"),
                sheet.open(),
                sheet.versionOf(AssessmentPart.QUESTIONS.name()).number(),
                sheet.parts().questions(),
                sheet.framework().questionTrees(),
                sheets.words());
        model.addAttribute("page", new QuestionsPage(frame, walk));
        return "assessment/questions";
    }
}
