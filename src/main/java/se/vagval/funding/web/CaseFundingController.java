package se.vagval.funding.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import java.util.List;
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
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseTrail;
import se.vagval.decision.GrantAdvice.Advice;
import se.vagval.funding.domain.CallReading;
import se.vagval.funding.domain.CallReading.Answer;
import se.vagval.funding.domain.CaseFundingReading;
import se.vagval.funding.domain.CaseFundingReading.CaseSheet;
import se.vagval.funding.domain.EuOutcome;
import se.vagval.funding.domain.FundingCall;
import se.vagval.funding.domain.FundingPlanning;
import se.vagval.funding.domain.FundingRefusal;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The money of one case: where it comes from, how it falls on the years, and whether it is there. */
@Controller
@RequestMapping("/arenden/{caseFile}/medel")
class CaseFundingController {

    private final CaseFundingReading reading;
    private final FundingPlanning planning;
    private final FitWords fits;
    private final CallReading calls;
    private final CaseDoors doors;
    private final Words words;

    CaseFundingController(
            CaseFundingReading reading,
            FundingPlanning planning,
            FitWords fits,
            CallReading calls,
            CaseDoors doors,
            Words words) {
        this.calls = calls;
        this.reading = reading;
        this.planning = planning;
        this.fits = fits;
        this.doors = doors;
        this.words = words;
    }

    /** Everything funding/case.html shows besides the form; {@code years} it has fields for, also when it cannot be bound. */
    record CasePage(
            CaseSheet sheet,
            List<Link> trail,
            List<Advice> advice,
            boolean mayPlan,
            int years,
            List<FundingCall> calls,
            @Nullable Answer answer) {

        public String address() {
            return sheet.caseFile().id().address("medel");
        }

        public String nameOf(UserId person) {
            return sheet.names().getOrDefault(person, person.value());
        }

        public List<Option> sources() {
            return sheet.sources().stream()
                    .map(it -> Option.of(it.code(), it.name()))
                    .toList();
        }

        public String plannedYear(int at) {
            return Integer.toString(PlanForm.of(sheet).firstYear() + at);
        }

        public List<EuOutcome> outcomes() {
            return List.of(EuOutcome.values());
        }
    }

    @GetMapping
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var sheet = reading.sheet(caseFile, reader);
        var form = PlanForm.of(sheet);
        model.addAttribute("form", form);
        return page(sheet, form.amounts().size(), model);
    }

    @PostMapping
    String plan(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") PlanForm form,
            BindingResult errors,
            UserId officer,
            HttpServletRequest request,
            Model model,
            RedirectAttributes flash) {
        if (errors.getTarget() == null) {
            var sheet = reading.sheet(caseFile, officer);
            return page(sheet, Math.max(PlanForm.of(sheet).amounts().size(), PlanForm.sent(request)), model);
        }
        var plan = form.plan(errors);
        var eu = form.eu(errors);
        var source = form.source();
        var years = form.amounts().size();
        if (errors.hasErrors() || source == null) {
            return page(reading.sheet(caseFile, officer), years, model);
        }
        try {
            planning.plan(caseFile, form.seen(), source, plan, eu, officer);
        } catch (FundingRefusal refusal) {
            var sheet = reading.sheet(caseFile, officer);
            var sums = new Object[] {Swedish.amount(plan.sum()), Swedish.amount(sheet.amount())};
            errors.rejectValue(fieldOf(refusal), "funding.refused." + refusal.reason(), sums, null);
            return page(sheet, years, model);
        }
        flash.addFlashAttribute("notice", "funding.plan.saved");
        return "redirect:/arenden/{caseFile}/medel";
    }

    private static String fieldOf(FundingRefusal refusal) {
        return switch (refusal.reason()) {
            case NO_SUCH_SOURCE, MONEY_HAS_MOVED -> "source";
            default -> "amounts[0]";
        };
    }

    private String page(CaseSheet sheet, int years, Model model) {
        var id = sheet.caseFile().id();
        var fit = sheet.fit();
        var advice = fit == null
                ? List.<Advice>of()
                : List.of(new Advice(fits.heading(fit), fits.sentences(fit), !fit.fits(), null));
        model.addAttribute(
                "page",
                new CasePage(
                        sheet,
                        CaseTrail.to(sheet.caseFile(), words),
                        advice,
                        doors.mayDo(id.address("medel")),
                        years,
                        calls.openFor(id),
                        calls.answerOf(id).orElse(null)));
        return "funding/case";
    }
}
