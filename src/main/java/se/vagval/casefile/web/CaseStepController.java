package se.vagval.casefile.web;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseEnding;
import se.vagval.identity.UserId;

/** Ärendets steg that are one press of a button, each at its own address. */
@Controller
@RequestMapping("/arenden/{caseFile}")
class CaseStepController {

    private final CaseEnding ending;

    CaseStepController(CaseEnding ending) {
        this.ending = ending;
    }

    private interface Step {
        void take(CaseFileId id, UserId officer);
    }

    @PostMapping("/medfinansiar")
    String awaitCoFunder(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        return done("awaiting", caseFile, officer, flash, ending::awaitCoFunder);
    }

    @PostMapping("/projektstart")
    String startProject(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        return done("started", caseFile, officer, flash, ending::startProject);
    }

    @PostMapping("/slutredovisning")
    String finalReport(@PathVariable CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        return done("reported", caseFile, officer, flash, ending::finalReport);
    }

    private static String done(String name, CaseFileId caseFile, UserId officer, RedirectAttributes flash, Step step) {
        step.take(caseFile, officer);
        flash.addFlashAttribute("notice", "casefile.done." + name);
        return "redirect:" + caseFile.address();
    }
}
