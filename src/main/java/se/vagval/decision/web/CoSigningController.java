package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.domain.CoSigning;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.OtherStatementRefusal;
import se.vagval.document.Block;
import se.vagval.document.PlainText;
import se.vagval.identity.UserId;
import se.vagval.web.Link;

/** Medundertecknande: whoever the statement names reads it and signs. */
@Controller
@RequestMapping("/arenden/{caseFile}/beslut/undertecknande")
class CoSigningController {

    /** Everything decision/co-signing.html shows; what differs where another edition has been approved since it was read. */
    record CoSigningPage(
            CoSigning.Sheet sheet,
            String address,
            List<Link> trail,
            @Nullable List<Differing> differing) {

        public List<Block> blocks() {
            return sheet.statement().blocks().stream()
                    .flatMap(it -> PlainText.blocks(it.text()).stream())
                    .toList();
        }
    }

    private final CoSigning signing;
    private final Trails trails;
    private final Refusals refusals;

    CoSigningController(CoSigning signing, Trails trails, Refusals refusals) {
        this.signing = signing;
        this.trails = trails;
        this.refusals = refusals;
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        return page(signing.sheet(caseFile, reader), caseFile, null, model);
    }

    @PostMapping
    String sign(
            @PathVariable CaseFileId caseFile,
            @RequestParam(defaultValue = "") String read,
            UserId person,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        try {
            signing.sign(caseFile, read, person);
        } catch (OtherStatementRefusal other) {
            var sheet = signing.sheet(caseFile, person);
            var differing = Differing.between(signing.read(caseFile, other.read(), person), sheet.statement());
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(sheet, caseFile, differing, model);
        }
        flash.addFlashAttribute("notice", "decision.signing.done");
        return "redirect:/arenden/{caseFile}/beslut/undertecknande";
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, "/arenden/{caseFile}/beslut");
    }

    private String page(CoSigning.Sheet sheet, CaseFileId caseFile, @Nullable List<Differing> differing, Model model) {
        model.addAttribute(
                "page",
                new CoSigningPage(
                        sheet,
                        caseFile.address("beslut/undertecknande"),
                        trails.toDecision(caseFile, sheet.statement().registryNumber()),
                        differing));
        return "decision/co-signing";
    }
}
