package se.vagval.casefile.occasion.web;

import jakarta.validation.Valid;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseRefusal.Reason;
import se.vagval.casefile.occasion.domain.OccasionKeeping;
import se.vagval.casefile.occasion.domain.OccasionReading;
import se.vagval.casefile.occasion.domain.OccasionReading.Standing;
import se.vagval.identity.UserId;
import se.vagval.web.Option;

/** Skrivarstuga: until when, who does what, and what is done. */
@Controller
@RequestMapping("/arenden/{caseFile}/skrivarstuga")
class OccasionController {

    private final OccasionKeeping keeping;
    private final OccasionReading reading;
    private final OccasionPages pages;

    OccasionController(OccasionKeeping keeping, OccasionReading reading, OccasionPages pages) {
        this.keeping = keeping;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, Model model) {
        var standing = reading.standing(caseFile);
        model.addAttribute("form", OccasionForm.after(standing));
        return page(standing, model);
    }

    @PostMapping
    String open(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") OccasionForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        var standing = reading.standing(caseFile);
        var parts = pages.parts(standing.caseFile());
        if (errors.getTarget() != null) {
            var writers = pages.writers(standing).stream().map(Option::value).collect(Collectors.toSet());
            form.check(standing, writers, parts.keySet(), errors);
        }
        if (errors.hasErrors()) {
            return page(standing, model);
        }
        try {
            keeping.open(caseFile, form.until(), form.participants(), form.tasksIn(parts.keySet()), person);
        } catch (CaseRefusal refusal) {
            if (refusal.reason() != Reason.ALREADY_GATHERED) {
                throw refusal;
            }
            flash.addFlashAttribute("notice", "casefile.refused." + refusal.reason());
            return "redirect:" + caseFile.address("skrivarstuga");
        }
        flash.addFlashAttribute("notice", "casefile.occasion.opened");
        return "redirect:" + caseFile.address("skrivarstuga");
    }

    @PostMapping("/avslut")
    String end(@PathVariable CaseFileId caseFile, UserId person, RedirectAttributes flash) {
        keeping.end(caseFile, person);
        flash.addFlashAttribute("notice", "casefile.occasion.ended");
        return "redirect:" + caseFile.address("skrivarstuga");
    }

    @PostMapping("/uppgifter/{uppgift}")
    String mark(
            @PathVariable CaseFileId caseFile,
            @PathVariable("uppgift") String part,
            @RequestParam boolean done,
            UserId person,
            RedirectAttributes flash) {
        keeping.mark(caseFile, part, done, person);
        flash.addFlashAttribute("notice", "casefile.occasion.marked");
        return "redirect:" + caseFile.address("skrivarstuga");
    }

    private String page(Standing standing, Model model) {
        model.addAttribute("page", pages.page(standing));
        return "casefile/occasion";
    }
}
