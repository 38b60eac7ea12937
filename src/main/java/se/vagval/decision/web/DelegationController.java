package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.DelegatedDeciding;
import se.vagval.decision.domain.DelegatedDeciding.DelegatedOutcome;
import se.vagval.decision.domain.RecordSheet;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;

/** The director's decisions on delegation. */
@Controller
class DelegationController {

    private static final String ADDRESS = "/arenden/{caseFile}/delegationsbeslut";

    /** Everything decision/delegated.html shows. */
    record DelegatedPage(List<DelegatedDeciding.Waiting> waiting, List<DelegatedOutcome> latest) {}

    private final DelegatedDeciding deciding;
    private final Clock clock;
    private final Refusals refusals;

    DelegationController(DelegatedDeciding deciding, Clock clock, Refusals refusals) {
        this.refusals = refusals;
        this.deciding = deciding;
        this.clock = clock;
    }

    @GetMapping("/delegationsbeslut")
    String list(UserId director, Model model) {
        model.addAttribute("page", new DelegatedPage(deciding.waiting(director), deciding.latest(director)));
        return "decision/delegated";
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable CaseFileId caseFile, Authentication director, Model model) {
        var sheet = deciding.sheet(caseFile, UserId.of(director.getName()));
        model.addAttribute("form", DecisionForm.empty(caseFile, sheet.day(), nameOf(director), ""));
        return page(sheet, false, model);
    }

    @PostMapping(ADDRESS)
    String record(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            UserId director,
            Model model,
            RedirectAttributes flash) {
        return save(caseFile, false, form, errors, director, model, flash);
    }

    @GetMapping(ADDRESS + "/rattelse")
    String considerCorrection(@PathVariable CaseFileId caseFile, UserId director, Model model) {
        var sheet = deciding.sheet(caseFile, director);
        var inForce = sheet.inForce();
        if (inForce == null) {
            return "redirect:" + ADDRESS;
        }
        model.addAttribute("form", DecisionForm.of(caseFile, inForce.minutes()));
        return page(sheet, true, model);
    }

    @PostMapping(ADDRESS + "/rattelse")
    String correct(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            UserId director,
            Model model,
            RedirectAttributes flash) {
        return save(caseFile, true, form, errors, director, model, flash);
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, "/delegationsbeslut");
    }

    private String save(
            CaseFileId caseFile,
            boolean correction,
            DecisionForm form,
            BindingResult errors,
            UserId director,
            Model model,
            RedirectAttributes flash) {
        var sheet = deciding.sheet(caseFile, director);
        if (errors.getTarget() != null) {
            form.check(sheet.content(), LocalDate.now(clock), correction, errors);
        }
        if (errors.hasErrors()) {
            return page(sheet, correction, model);
        }
        if (correction) {
            deciding.correct(caseFile, form.minutes(), form.why(), director);
        } else {
            deciding.record(caseFile, form.minutes(), director);
        }
        flash.addFlashAttribute("notice", correction ? "decision.corrected" : "decision.recorded");
        return "redirect:" + ADDRESS;
    }

    private static String nameOf(Authentication director) {
        return director.getPrincipal() instanceof SignedInPerson signedIn
                ? signedIn.person().name() + ", " + signedIn.person().title()
                : director.getName();
    }

    private static String page(RecordSheet sheet, boolean correction, Model model) {
        var address = "/arenden/" + sheet.matter().caseFile() + "/delegationsbeslut";
        model.addAttribute(
                "page",
                new RecordPage(sheet, new BriefView(sheet.content()), address, "/delegationsbeslut", correction));
        return "decision/record";
    }
}
