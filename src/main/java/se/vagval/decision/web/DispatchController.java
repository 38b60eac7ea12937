package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.LetterWay;
import se.vagval.decision.domain.AppealTrack;
import se.vagval.decision.domain.DecisionDispatching;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.DispatchSheet;
import se.vagval.identity.UserId;
import se.vagval.web.Link;

/** Expediering: the letters about a decision are made, and each is said to have been sent. */
@Controller
@RequestMapping("/arenden/{caseFile}/beslut/expediering")
class DispatchController {

    private static final String PAGE = "/arenden/{caseFile}/beslut/expediering";

    /** Everything decision/dispatch.html shows besides the form. */
    record DispatchPage(DispatchSheet sheet, List<Link> trail) {

        public List<AppealTrack> tracks() {
            return List.of(AppealTrack.values());
        }

        public List<LetterWay> ways() {
            return List.of(LetterWay.values());
        }
    }

    private final DecisionDispatching dispatching;
    private final Trails trails;
    private final Refusals refusals;

    DispatchController(DecisionDispatching dispatching, Trails trails, Refusals refusals) {
        this.dispatching = dispatching;
        this.trails = trails;
        this.refusals = refusals;
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var sheet = dispatching.sheet(caseFile, reader);
        model.addAttribute("form", LetterForm.of(sheet));
        return page(sheet, model);
    }

    @PostMapping
    String make(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") LetterForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(dispatching.sheet(caseFile, officer), model);
        }
        try {
            dispatching.make(caseFile, form.addressees(), form.appealTrack(), form.appealRead(), officer);
        } catch (DecisionRefusal refusal) {
            if (!LetterForm.isMended(refusal.reason())) {
                throw refusal;
            }
            errors.rejectValue(LetterForm.fieldOf(refusal.reason()), "decision.refused." + refusal.reason());
            return page(dispatching.sheet(caseFile, officer), model);
        }
        flash.addFlashAttribute("notice", "decision.letters.made");
        return "redirect:" + PAGE;
    }

    @PostMapping("/{brev}/avsandning")
    String markSent(
            @PathVariable CaseFileId caseFile,
            @PathVariable("brev") UUID letter,
            @RequestParam(required = false) @Nullable LetterWay way,
            @RequestParam(required = false) @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable LocalDate sentOn,
            UserId officer,
            RedirectAttributes flash) {
        dispatching.markSent(caseFile, letter, way, sentOn, officer);
        return back(caseFile, officer, flash);
    }

    @PostMapping("/{brev}/utebliven")
    String keepBack(
            @PathVariable CaseFileId caseFile,
            @PathVariable("brev") UUID letter,
            @RequestParam(defaultValue = "") String reason,
            UserId officer,
            RedirectAttributes flash) {
        dispatching.keepBack(caseFile, letter, reason, officer);
        return back(caseFile, officer, flash);
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, PAGE);
    }

    private String back(CaseFileId caseFile, UserId officer, RedirectAttributes flash) {
        var open = dispatching.sheet(caseFile, officer).open();
        flash.addFlashAttribute("notice", open ? "decision.letter.noted" : "decision.dispatched");
        return "redirect:" + PAGE;
    }

    private String page(DispatchSheet sheet, Model model) {
        model.addAttribute("page", new DispatchPage(sheet, trails.toDecision(sheet.caseFile())));
        return "decision/dispatch";
    }
}
