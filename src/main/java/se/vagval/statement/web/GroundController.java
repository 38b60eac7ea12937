package se.vagval.statement.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.statement.Judgement.Ground;
import se.vagval.statement.domain.StatementReading;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.web.Saving;

/** Styrkor och svagheter: marked where they are written, in the motivation of a criterion, and gathered in the judgement. */
@Controller
@RequestMapping(StatementAddresses.STATEMENT + "/stallningstagande/grund")
class GroundController {

    private static final int MOST = 2_000;

    private final StatementWriting writing;
    private final StatementReading reading;

    GroundController(StatementWriting writing, StatementReading reading) {
        this.writing = writing;
        this.reading = reading;
    }

    @PostMapping
    Object add(
            @PathVariable CaseFileId caseFile,
            @RequestParam Ground ground,
            @RequestParam String text,
            UserId officer,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var line = text.strip().replaceAll("\\s+", " ");
        if (line.isEmpty() || line.length() > MOST) {
            return ResponseEntity.unprocessableContent().build();
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> {
                            var view = reading.view(caseFile);
                            var judgement = view.judgement().grounded(ground, line);
                            return writing.judge(caseFile, view.judgementNumber(), judgement, officer);
                        },
                        "statement.judged",
                        () -> caseFile.address("utlatande/stallningstagande"),
                        () -> ResponseEntity.status(HttpStatus.CONFLICT).build());
    }
}
