package se.vagval.statement.web;

import static se.vagval.statement.StatementRefusal.Reason.NO_OPINION;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.StatementRefusal;
import se.vagval.statement.domain.OpinionSending;
import se.vagval.statement.domain.StatementArchiving;

/** The regional opinion is noted as sent, as other letters are. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT + "/yttrande")
class OpinionController {

    private final OpinionSending sending;
    private final StatementArchiving archive;
    private final StatementPages pages;

    OpinionController(OpinionSending sending, StatementArchiving archive, StatementPages pages) {
        this.sending = sending;
        this.archive = archive;
        this.pages = pages;
    }

    @PostMapping("/skickat")
    String sent(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("sending") OpinionForm form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            var edition = archive.editionOf(caseFile).orElseThrow(() -> new StatementRefusal(NO_OPINION));
            model.addAttribute("page", pages.letter(caseFile, edition, request));
            return "statement/approved";
        }
        sending.sent(
                caseFile,
                form.seen(),
                Objects.requireNonNull(form.way()),
                Objects.requireNonNull(form.sentOn()),
                officer);
        flash.addFlashAttribute("notice", "statement.opinion.noted");
        return "redirect:" + caseFile.address("utlatande");
    }
}
