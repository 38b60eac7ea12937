package se.vagval.calibration.web;

import jakarta.validation.Valid;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.calibration.domain.CalibrationRefusal;
import se.vagval.calibration.domain.LevelTalking;
import se.vagval.calibration.domain.SecondReading;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;

/** Samtalet om ett kriterium, and how it ends. */
@Controller
@RequestMapping(SecondAddresses.CRITERION)
class LevelTalkController {

    private final LevelTalking talking;
    private final SecondReading reading;
    private final SecondCriterionPages pages;

    LevelTalkController(LevelTalking talking, SecondReading reading, SecondCriterionPages pages) {
        this.talking = talking;
        this.reading = reading;
        this.pages = pages;
    }

    @PostMapping("/samtal")
    String say(
            @PathVariable CaseFileId caseFile,
            @PathVariable UUID second,
            @PathVariable String dimension,
            @Valid @ModelAttribute("talk") TalkForms.Saying talk,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("common", TalkForms.Common.EMPTY);
            return again(caseFile, second, dimension, person, model);
        }
        talking.say(caseFile, second, dimension, String.valueOf(talk.text()), person);
        return done("calibration.talk.said", caseFile, second, dimension, flash);
    }

    @PostMapping("/gemensam")
    String propose(
            @PathVariable CaseFileId caseFile,
            @PathVariable UUID second,
            @PathVariable String dimension,
            @Valid @ModelAttribute("common") TalkForms.Common common,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            model.addAttribute("talk", TalkForms.Saying.EMPTY);
            return again(caseFile, second, dimension, person, model);
        }
        try {
            talking.propose(caseFile, second, dimension, common.toVerdict(), common.seen(), person);
        } catch (CalibrationRefusal refusal) {
            if (refusal.reason() != CalibrationRefusal.Reason.OTHER_PROPOSAL) {
                throw refusal;
            }
            errors.rejectValue("reason", "otherProposal");
            model.addAttribute("talk", TalkForms.Saying.EMPTY);
            return again(caseFile, second, dimension, person, model);
        }
        return done("calibration.talk.proposed", caseFile, second, dimension, flash);
    }

    @PostMapping("/enighet")
    String agree(
            @PathVariable CaseFileId caseFile,
            @PathVariable UUID second,
            @PathVariable String dimension,
            @RequestParam(defaultValue = "0") int proposals,
            UserId person,
            RedirectAttributes flash) {
        talking.agree(caseFile, second, dimension, proposals, person);
        return done("calibration.talk.agreed", caseFile, second, dimension, flash);
    }

    private static String done(
            String notice, CaseFileId caseFile, UUID second, String dimension, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", notice);
        return "redirect:" + caseFile.address("andrabedomning/") + second + "/" + dimension;
    }

    private String again(CaseFileId caseFile, UUID second, String dimension, UserId person, Model model) {
        var sheet = reading.sheet(caseFile, second, person);
        var line =
                sheet.line(dimension).filter(it -> sheet.isCompared()).orElseThrow(() -> new NotFoundRefusal("talk"));
        model.addAttribute("page", pages.of(sheet, line, person, null));
        return "calibration/talk";
    }
}
