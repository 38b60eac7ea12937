package se.vagval.casefile.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.domain.Supplementing;
import se.vagval.casefile.web.SupplementForm.AnswerForm;
import se.vagval.casefile.web.SupplementForm.PostForm;
import se.vagval.casefile.web.SupplementForm.SentForm;
import se.vagval.identity.UserId;

/** Komplettering: a letter with questions to the applicant, when it was sent, and what came back. */
@Controller
@RequestMapping("/arenden/{caseFile}/komplettering")
class SupplementController {

    private final Supplementing supplementing;
    private final CaseFiles caseFiles;
    private final SupplementPages pages;

    SupplementController(Supplementing supplementing, CaseFiles caseFiles, SupplementPages pages) {
        this.supplementing = supplementing;
        this.caseFiles = caseFiles;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId person, Model model) {
        model.addAttribute("form", pages.drafted(caseFile));
        return page(caseFile, person, model);
    }

    @PostMapping
    String request(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") SupplementForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        caseFiles.requireOfficer(caseFile, person);
        if (form != null) {
            form.check(errors);
            if (form.due() != null && pages.isPast(form.due())) {
                errors.rejectValue("due", "FutureOrPresent");
            }
        }
        if (errors.hasErrors()) {
            return page(caseFile, person, model);
        }
        supplementing.request(caseFile, person, form.toWanted());
        return done("requested", caseFile, flash);
    }

    @PostMapping("/skickat")
    String sent(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("sending") SentForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        caseFiles.requireOfficer(caseFile, person);
        pages.checkSent(caseFile, form, errors);
        if (errors.hasErrors()) {
            return page(caseFile, person, model);
        }
        supplementing.sent(caseFile, person, Objects.requireNonNull(form.way()), Objects.requireNonNull(form.sentOn()));
        return done("sent", caseFile, flash);
    }

    @PostMapping("/mejl")
    String post(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("posting") PostForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        caseFiles.requireOfficer(caseFile, person);
        pages.checkPosted(form, errors);
        if (errors.hasErrors()) {
            return page(caseFile, person, model);
        }
        supplementing.post(
                caseFile, person, Objects.requireNonNull(form.address()).strip());
        return done("posted", caseFile, flash);
    }

    @PostMapping("/atertagande")
    String withdraw(@PathVariable CaseFileId caseFile, UserId person, RedirectAttributes flash) {
        supplementing.withdraw(caseFile, person);
        return done("withdrawn", caseFile, flash);
    }

    @PostMapping("/svar")
    String answered(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("reply") AnswerForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        pages.checkAnswered(caseFile, form, errors);
        if (errors.hasErrors()) {
            return page(caseFile, person, model);
        }
        var reply = form.toReply(pages.questionsIn(caseFile));
        supplementing.answered(caseFile, person, reply, Objects.requireNonNull(form.answeredOn()));
        var filed = reply.parts().stream()
                .anyMatch(it -> it.field() != null && !it.text().isEmpty());
        flash.addFlashAttribute("notice", filed ? "casefile.supplement.filed" : "casefile.supplement.answered");
        return "redirect:" + caseFile.address();
    }

    private static String done(String what, CaseFileId caseFile, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "casefile.supplement." + what);
        return "redirect:" + caseFile.address("komplettering");
    }

    private String page(CaseFileId caseFile, UserId person, Model model) {
        pages.emptyForms(caseFile).forEach((name, form) -> {
            if (!model.containsAttribute(name)) {
                model.addAttribute(name, form);
            }
        });
        model.addAttribute("page", pages.of(caseFile, person));
        return "casefile/supplement";
    }
}
