package se.vagval.casefile.web;

import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseFacts;
import se.vagval.identity.SignedInPerson;

/** Ärendet: where it stands and what comes next. */
@Controller
@RequestMapping("/arenden/{caseFile}")
class CaseController {

    private final CasePages pages;

    CaseController(CasePages pages) {
        this.pages = pages;
    }

    @GetMapping
    String show(
            @PathVariable CaseFileId caseFile,
            @AuthenticationPrincipal SignedInPerson reader,
            @RequestAttribute(CaseGuard.FACTS) CaseFacts facts,
            Model model) {
        if (facts.insight().isClosed()) {
            model.addAttribute("page", pages.closed(caseFile));
            return "casefile/closed";
        }
        model.addAttribute("page", pages.of(caseFile, reader.person(), facts));
        return "casefile/case";
    }
}
