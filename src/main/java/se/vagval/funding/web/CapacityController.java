package se.vagval.funding.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
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
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Saving;
import se.vagval.web.Words;

/** The budget in its key figures, and how able the applicant is. */
@Controller
@RequestMapping("/arenden/{caseFile}/medel/kapacitet")
class CapacityController {

    private final CapacityJudging judging;
    private final CaseDoors doors;
    private final FormMerges merges;
    private final Words words;

    CapacityController(CapacityJudging judging, CaseDoors doors, FormMerges merges, Words words) {
        this.merges = merges;
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
    Object judge(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") CapacityForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (errors.getTarget() == null) {
            return page(judging.sheet(caseFile), model);
        }
        form.read(errors);
        if (errors.hasErrors()) {
            return page(judging.sheet(caseFile), model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> save(caseFile, form, officer, request),
                        "funding.capacity.saved",
                        () -> caseFile.address("medel/kapacitet"),
                        () -> clashed(caseFile, form, request, model));
    }

    /** What another has judged since the page was opened is put together with this, aspect by aspect. */
    private long save(CaseFileId caseFile, CapacityForm form, UserId officer, HttpServletRequest request) {
        var standing = judging.sheet(caseFile).judged();
        var whole = merges.ofAll(request, CapacityForm.of(standing), form);
        judging.judge(caseFile, whole.read(new BeanPropertyBindingResult(whole, "form")), standing, officer);
        return 0;
    }

    private String clashed(CaseFileId caseFile, CapacityForm yours, HttpServletRequest request, Model model) {
        var sheet = judging.sheet(caseFile);
        var theirs = CapacityForm.of(sheet.judged());
        var fields = Stream.of(CapacityAspect.values())
                .map(it -> new Clash.Field(words.of(it), told(theirs, it), told(yours, it)))
                .toList();
        var clash = new Clash(words.message("web.clash.somebody"), words.message("web.clash.now"), 0, fields);
        model.addAttribute("clash", merges.show(clash, theirs, yours, request, model));
        return page(sheet, model);
    }

    private String told(CapacityForm form, CapacityAspect aspect) {
        var note = Objects.requireNonNullElse(form.notes().get(aspect.name()), "");
        return form.level(aspect)
                .map(it -> words.of(it) + ". " + note)
                .orElse(note)
                .strip();
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
