package se.vagval.funding.web;

import jakarta.validation.Valid;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseTrail;
import se.vagval.funding.domain.CapacityAspect;
import se.vagval.funding.domain.CapacityJudging;
import se.vagval.funding.domain.CapacityJudging.CapacitySheet;
import se.vagval.funding.domain.CapacityLevel;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** The budget in its key figures, and how able the applicant is. */
@Controller
@RequestMapping("/arenden/{caseFile}/medel/kapacitet")
class CapacityController {

    private final CapacityJudging judging;
    private final CaseDoors doors;
    private final Words words;

    CapacityController(CapacityJudging judging, CaseDoors doors, Words words) {
        this.judging = judging;
        this.doors = doors;
        this.words = words;
    }

    /** Everything funding/capacity.html shows besides the form. */
    record CapacityPage(CapacitySheet sheet, List<Link> trail, String address, boolean mayJudge) {

        public List<CapacityAspect> aspects() {
            return List.of(CapacityAspect.values());
        }

        public List<CapacityLevel> levels() {
            return List.of(CapacityLevel.values());
        }
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, Model model) {
        var sheet = judging.sheet(caseFile);
        model.addAttribute("form", CapacityForm.of(sheet.judged()));
        return page(sheet, model);
    }

    @PostMapping
    String judge(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") CapacityForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (errors.getTarget() == null) {
            return page(judging.sheet(caseFile), model);
        }
        var said = form.read(errors);
        if (errors.hasErrors()) {
            return page(judging.sheet(caseFile), model);
        }
        judging.judge(caseFile, said, officer);
        flash.addFlashAttribute("notice", "funding.capacity.saved");
        return "redirect:/arenden/{caseFile}/medel/kapacitet";
    }

    private String page(CapacitySheet sheet, Model model) {
        var id = sheet.caseFile().id();
        var toFunds = Link.to(words.message("funding.case.title"), id.address("medel"));
        var address = id.address("medel/kapacitet");
        model.addAttribute(
                "page",
                new CapacityPage(sheet, CaseTrail.to(sheet.caseFile(), words, toFunds), address, doors.mayDo(address)));
        return "funding/capacity";
    }
}
