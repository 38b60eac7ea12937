package se.vagval.casefile.check.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.check.domain.FormalChecking;
import se.vagval.identity.UserId;

/** The two ways from the formal check to the assessment. */
@Controller
@RequestMapping("/arenden/{caseFile}")
class AssessmentStartController {

    private final FormalChecking checking;

    AssessmentStartController(FormalChecking checking) {
        this.checking = checking;
    }

    @PostMapping("/bedomning-start")
    String assess(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        checking.openAssessment(caseFile, officer);
        return done("casefile.done.assessing", caseFile, flash);
    }

    @PostMapping("/avslagsberedning")
    String prepareRefusal(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        checking.prepareRefusal(caseFile, officer);
        return done("casefile.done.refusing", caseFile, flash);
    }

    private static String done(String notice, CaseFileId caseFile, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:" + caseFile.address();
    }
}
