package se.vagval.statement.web;

import java.time.LocalDate;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.LetterWay;
import se.vagval.identity.UserId;
import se.vagval.statement.domain.OpinionSending;

/** The regional opinion is noted as sent, as other letters are. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT + "/yttrande")
class OpinionController {

    private final OpinionSending sending;

    OpinionController(OpinionSending sending) {
        this.sending = sending;
    }

    @PostMapping("/skickat")
    String sent(
            @PathVariable CaseFileId caseFile,
            @RequestParam String edition,
            @RequestParam LetterWay way,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate sentOn,
            UserId officer,
            RedirectAttributes flash) {
        sending.sent(caseFile, edition, way, sentOn, officer);
        flash.addFlashAttribute("notice", "statement.opinion.noted");
        return "redirect:" + caseFile.address("utlatande");
    }
}
