package se.vagval.assessment.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.assessment.domain.AssessmentRefusal;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Saving;

/** The stop point that ends a step: go on, think again or stop. */
@Controller
@RequestMapping("/arenden/{caseFile}/bedomning/rus-sakring/{steg}/stoppunkt")
class StopPointController {

    private final Sheets sheets;
    private final StopPoints stops;

    StopPointController(Sheets sheets, StopPoints stops) {
        this.sheets = sheets;
        this.stops = stops;
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, @PathVariable String steg, UserId reader, Model model) {
        var step = step(steg);
        var sheet = sheets.of(caseFile, reader);
        model.addAttribute("form", StopPoints.standing(sheet, step));
        return stops.page(sheet, step, stops.frame(sheet).withVersion(StopPoints.versionOf(sheet, step)), model);
    }

    @PostMapping
    Object save(
            @PathVariable CaseFileId caseFile,
            @PathVariable String steg,
            @Valid @ModelAttribute("form") StopPointForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash,
            HttpServletRequest request,
            HttpServletResponse response) {
        var step = step(steg);
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return again(caseFile, step, form, officer, model);
        }
        try {
            return new Saving(request, response, flash)
                    .answer(
                            () -> stops.save(caseFile, step, form, officer, request),
                            "assessment.saved",
                            () -> caseFile.address("bedomning/rus-sakring"),
                            () -> stops.clashed(caseFile, step, form, officer, model, request));
        } catch (AssessmentRefusal refusal) {
            StopPoints.tell(refusal, "done", errors, request);
            return again(caseFile, step, form, officer, model);
        }
    }

    private String again(CaseFileId caseFile, int step, @Nullable StopPointForm form, UserId officer, Model model) {
        var version = form == null || form.version() == null ? 0 : Math.max(0, form.version());
        var sheet = sheets.of(caseFile, officer);
        return stops.page(sheet, step, stops.frame(sheet).withVersion(version), model);
    }

    private static int step(String typed) {
        if (!typed.matches("[1-4]")) {
            throw new NotFoundRefusal("step");
        }
        return Integer.parseInt(typed);
    }
}
