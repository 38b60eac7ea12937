package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.domain.CommunicationReading;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.PartyCommunicating;
import se.vagval.decision.web.CommunicationForm.AnswerForm;
import se.vagval.decision.web.CommunicationForm.PostForm;
import se.vagval.decision.web.CommunicationForm.SentForm;
import se.vagval.decision.web.CommunicationForm.WaiverForm;
import se.vagval.document.DocumentFormat;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;

/** Kommunicering: a letter to the applicant on what the decision will rest on, when it was sent, and what came back. */
@Controller
@RequestMapping("/arenden/{caseFile}/kommunicering")
class CommunicationController {

    private final PartyCommunicating communicating;
    private final CommunicationReading reading;
    private final CommunicationPages pages;
    private final CaseFiles caseFiles;
    private final Paper paper;
    private final Refusals refusals;

    CommunicationController(
            PartyCommunicating communicating,
            CommunicationReading reading,
            CommunicationPages pages,
            CaseFiles caseFiles,
            Paper paper,
            Refusals refusals) {
        this.communicating = communicating;
        this.reading = reading;
        this.pages = pages;
        this.caseFiles = caseFiles;
        this.paper = paper;
        this.refusals = refusals;
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        return page(caseFile, reader, model);
    }

    @PostMapping
    String write(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") CommunicationForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        pages.checkDue(form, errors);
        if (errors.hasErrors()) {
            return page(caseFile, officer, model);
        }
        communicating.write(caseFile, form.toTold(), officer);
        return done("written", flash);
    }

    @PostMapping("/skickat")
    String sent(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("sending") SentForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        pages.checkSent(caseFile, form, errors);
        if (errors.hasErrors()) {
            return page(caseFile, officer, model);
        }
        communicating.sent(
                caseFile, Objects.requireNonNull(form.way()), Objects.requireNonNull(form.sentOn()), officer);
        return done("sent", flash);
    }

    @PostMapping("/mejl")
    String post(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("posting") PostForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        pages.checkPosted(form, errors);
        if (errors.hasErrors()) {
            return page(caseFile, officer, model);
        }
        communicating.post(caseFile, Objects.requireNonNull(form.address()).strip(), officer);
        return done("posted", flash);
    }

    @PostMapping("/atertagande")
    String withdraw(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        communicating.withdraw(caseFile, officer);
        return done("withdrawn", flash);
    }

    @PostMapping("/svar")
    String answered(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("reply") AnswerForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        pages.checkAnswered(caseFile, form, errors);
        if (errors.hasErrors()) {
            return page(caseFile, officer, model);
        }
        var answer = form.answer() == null ? "" : form.answer();
        communicating.answered(caseFile, answer, Objects.requireNonNull(form.answeredOn()), officer);
        return done("answered", flash);
    }

    @PostMapping("/avstaende")
    String waive(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("waiver") WaiverForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(caseFile, officer, model);
        }
        communicating.waive(caseFile, Objects.requireNonNull(form.reason()), officer);
        return done("waived", flash);
    }

    @GetMapping("/brev/{letter}/{format}")
    ResponseEntity<byte[]> file(
            @PathVariable CaseFileId caseFile, @PathVariable UUID letter, @PathVariable String format) {
        var wanted = Arrays.stream(DocumentFormat.values())
                .filter(it -> it.fileEnding().equals(format))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("format"));
        var number = caseFiles.summaryOf(caseFile).registryNumber().value();
        return paper.answer(reading.letter(caseFile, letter, wanted), "kommunicering-" + number);
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, "/arenden/{caseFile}/kommunicering");
    }

    private static String done(String what, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "decision.communication." + what);
        return "redirect:/arenden/{caseFile}/kommunicering";
    }

    private String page(CaseFileId caseFile, UserId reader, Model model) {
        var page = pages.of(caseFile, reader);
        pages.forms(page).forEach((name, form) -> {
            if (!model.containsAttribute(name)) {
                model.addAttribute(name, form);
            }
        });
        model.addAttribute("page", page);
        return "decision/communication";
    }
}
