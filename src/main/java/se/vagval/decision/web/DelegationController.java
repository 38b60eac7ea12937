package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.DelegatedDeciding;
import se.vagval.decision.domain.DelegatedDeciding.DelegatedOutcome;
import se.vagval.decision.domain.Matter;
import se.vagval.decision.domain.OtherPapersRefusal;
import se.vagval.decision.domain.RecordSheet;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;

/** The director's decisions on delegation. */
@Controller
class DelegationController {

    private static final String ADDRESS = "/arenden/{caseFile}/delegationsbeslut";

    /** Everything decision/delegated.html shows. */
    record DelegatedPage(
            List<DelegatedDeciding.Waiting> waiting,
            @Nullable UUID next,
            List<DelegatedOutcome> latest,
            boolean limitVerified) {}

    /** Why the case is sent back to be prepared further. */
    record SendBackForm(
            @NotBlank @Size(max = 2000) @Nullable String why,
            @Nullable UUID read) {}

    /** Everything decision/send-back.html shows besides the form; what differs where the case has got other papers. */
    record SendBackPage(RecordSheet sheet, @Nullable List<Differing> differing) {

        public Matter matter() {
            return sheet.matter();
        }
    }

    private final DelegatedDeciding deciding;
    private final Clock clock;
    private final Refusals refusals;
    private final Advisers advisers;

    DelegationController(DelegatedDeciding deciding, Clock clock, Refusals refusals, Advisers advisers) {
        this.advisers = advisers;
        this.refusals = refusals;
        this.deciding = deciding;
        this.clock = clock;
    }

    @GetMapping("/delegationsbeslut")
    String list(UserId director, @RequestParam(required = false) @Nullable UUID efter, Model model) {
        var waiting = deciding.waiting(director, efter);
        var last = waiting.last();
        model.addAttribute(
                "page",
                new DelegatedPage(
                        waiting.rows(),
                        waiting.hasMore() && last != null ? last.id() : null,
                        deciding.latest(director),
                        deciding.isLimitVerified()));
        return "decision/delegated";
    }

    @GetMapping(ADDRESS)
    String show(@PathVariable CaseFileId caseFile, Authentication director, Model model) {
        var sheet = deciding.sheet(caseFile, UserId.of(director.getName()));
        model.addAttribute("form", DecisionForm.proposed(sheet, nameOf(director)));
        return page(sheet, false, false, null, model);
    }

    @PostMapping(ADDRESS)
    String record(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            UserId director,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        return save(caseFile, false, form, errors, director, response, model, flash);
    }

    @GetMapping(ADDRESS + "/aterremiss")
    String considerSendingBack(@PathVariable CaseFileId caseFile, UserId director, Model model) {
        var sheet = deciding.sheet(caseFile, director);
        model.addAttribute("form", new SendBackForm("", sheet.basis().edition()));
        model.addAttribute("page", new SendBackPage(sheet, null));
        return "decision/send-back";
    }

    @PostMapping(ADDRESS + "/aterremiss")
    String sendBack(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") SendBackForm form,
            BindingResult errors,
            UserId director,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var why = form.why();
        if (errors.hasErrors() || why == null) {
            model.addAttribute("page", new SendBackPage(deciding.sheet(caseFile, director), null));
            return "decision/send-back";
        }
        try {
            deciding.sendBack(caseFile, form.read(), why, director);
        } catch (OtherPapersRefusal other) {
            var sheet = deciding.sheet(caseFile, director);
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("page", new SendBackPage(sheet, since(other, sheet)));
            return "decision/send-back";
        }
        flash.addFlashAttribute("notice", "decision.referredBack");
        return "redirect:/delegationsbeslut";
    }

    @GetMapping(ADDRESS + "/rattelse")
    String considerCorrection(@PathVariable CaseFileId caseFile, UserId director, Model model) {
        var sheet = deciding.sheet(caseFile, director);
        var inForce = sheet.inForce();
        if (inForce == null) {
            return "redirect:" + ADDRESS;
        }
        model.addAttribute("form", DecisionForm.of(sheet, inForce.minutes()));
        return page(sheet, true, false, null, model);
    }

    @PostMapping(ADDRESS + "/rattelse")
    String correct(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") DecisionForm form,
            BindingResult errors,
            UserId director,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        return save(caseFile, true, form, errors, director, response, model, flash);
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
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        var sheet = deciding.sheet(caseFile, director);
        if (errors.getTarget() != null) {
            form.check(sheet, LocalDate.now(clock), correction, errors);
        }
        if (errors.hasErrors()) {
            return page(sheet, correction, true, null, model);
        }
        try {
            if (correction) {
                deciding.correct(caseFile, form.read(), form.minutes(), form.why(), director);
            } else {
                deciding.record(caseFile, form.read(), form.minutes(), director);
            }
        } catch (OtherPapersRefusal other) {
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(sheet, correction, true, since(other, sheet), model);
        } catch (DecisionRefusal refusal) {
            if (!refusal.reason().isOfOvertakenPapers()) {
                throw refusal;
            }
            response.setStatus(HttpStatus.CONFLICT.value());
            return page(deciding.sheet(caseFile, director), correction, true, null, model);
        }
        flash.addFlashAttribute("notice", correction ? "decision.corrected" : "decision.recorded");
        return "redirect:" + ADDRESS;
    }

    private static String nameOf(Authentication director) {
        return director.getPrincipal() instanceof SignedInPerson signedIn
                ? signedIn.person().name() + ", " + signedIn.person().title()
                : director.getName();
    }

    private List<Differing> since(OtherPapersRefusal other, RecordSheet sheet) {
        var caseFile = sheet.matter().caseFile();
        return Differing.between(
                deciding.read(other.read(), caseFile),
                deciding.read(sheet.basis().edition(), caseFile));
    }

    private String page(
            RecordSheet sheet, boolean correction, boolean typed, @Nullable List<Differing> differing, Model model) {
        var address = sheet.matter().caseFile().address("delegationsbeslut");
        model.addAttribute(
                "page",
                new RecordPage(
                        sheet,
                        new BriefView(sheet.content()),
                        address,
                        "/delegationsbeslut",
                        correction,
                        typed,
                        differing,
                        advisers.on(sheet)));
        return "decision/record";
    }
}
