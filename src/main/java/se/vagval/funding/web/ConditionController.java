package se.vagval.funding.web;

import jakarta.validation.Valid;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
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
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseTrail;
import se.vagval.funding.domain.CaseFundingReading;
import se.vagval.funding.domain.CaseFundingReading.CaseSheet;
import se.vagval.funding.domain.ConditionKind;
import se.vagval.funding.domain.ConditionState;
import se.vagval.funding.domain.ConditionWatching;
import se.vagval.funding.domain.FundingRefusal;
import se.vagval.funding.domain.WatchedCondition;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.Link;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** The conditions of a grant: a new one to watch, and each with its watcher, its day and its end. */
@Controller
@RequestMapping("/arenden/{caseFile}/medel/villkor")
class ConditionController {

    private static final String BACK = "redirect:/arenden/{caseFile}/medel";

    private final CaseFundingReading reading;
    private final ConditionWatching watching;
    private final Users users;
    private final Words words;

    ConditionController(CaseFundingReading reading, ConditionWatching watching, Users users, Words words) {
        this.reading = reading;
        this.watching = watching;
        this.users = users;
        this.words = words;
    }

    /** Everything funding/condition.html shows besides the form; no condition when it is new. */
    record ConditionPage(
            CaseSheet sheet,
            List<Link> trail,
            String address,
            @Nullable WatchedCondition condition,
            List<Option> people) {

        public List<ConditionKind> kinds() {
            return List.of(ConditionKind.values());
        }

        public List<ConditionState> states() {
            return List.of(ConditionState.values());
        }

        public String back() {
            return sheet.caseFile().id().address("medel");
        }
    }

    @GetMapping
    String consider(@PathVariable CaseFileId caseFile, UserId officer, Model model) {
        model.addAttribute("form", ConditionForm.by(officer));
        return page(caseFile, null, officer, model);
    }

    @PostMapping
    String add(
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") ConditionForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (errors.getTarget() != null) {
            form.check(true, errors);
        }
        if (errors.hasErrors()) {
            return page(caseFile, null, officer, model);
        }
        try {
            watching.add(caseFile, Objects.requireNonNull(form.text()).strip(), form.toWatch(), officer);
        } catch (FundingRefusal refusal) {
            errors.rejectValue("owner", "funding.refused." + refusal.reason());
            return page(caseFile, null, officer, model);
        }
        flash.addFlashAttribute("notice", "funding.condition.saved");
        return BACK;
    }

    @GetMapping("/{condition}")
    String show(@PathVariable CaseFileId caseFile, @PathVariable UUID condition, UserId officer, Model model) {
        var view = page(caseFile, condition, officer, model);
        model.addAttribute("form", ConditionForm.of(of(reading.sheet(caseFile, officer), condition)));
        return view;
    }

    @PostMapping("/{condition}")
    String change(
            @PathVariable CaseFileId caseFile,
            @PathVariable UUID condition,
            @Valid @ModelAttribute("form") ConditionForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (errors.getTarget() != null) {
            form.check(false, errors);
        }
        if (errors.hasErrors()) {
            return page(caseFile, condition, officer, model);
        }
        try {
            watching.change(caseFile, condition, form.seen(), form.toWatch(), officer);
        } catch (FundingRefusal refusal) {
            var field = refusal.reason() == FundingRefusal.Reason.NO_SUCH_OWNER ? "owner" : "note";
            errors.rejectValue(field, "funding.refused." + refusal.reason());
            return page(caseFile, condition, officer, model);
        }
        flash.addFlashAttribute("notice", "funding.condition.saved");
        return BACK;
    }

    private static WatchedCondition of(CaseSheet sheet, UUID condition) {
        return sheet.conditions().stream()
                .filter(it -> it.id().equals(condition))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("condition"));
    }

    private String page(CaseFileId caseFile, @Nullable UUID condition, UserId officer, Model model) {
        var sheet = reading.sheet(caseFile, officer);
        var toCase = Link.to(words.message("funding.case.title"), caseFile.address("medel"));
        var path = condition == null ? "medel/villkor" : "medel/villkor/" + condition;
        model.addAttribute(
                "page",
                new ConditionPage(
                        sheet,
                        CaseTrail.to(sheet.caseFile(), words, toCase),
                        caseFile.address(path),
                        condition == null ? null : of(sheet, condition),
                        people()));
        return "funding/condition";
    }

    /** Those who handle cases and those who pay. */
    private List<Option> people() {
        return Stream.of(Role.CASE_OFFICER, Role.REGIONAL_STRATEGIST, Role.PAYMENT_OFFICER)
                .flatMap(it -> users.withRole(it).stream())
                .distinct()
                .map(it -> Option.of(it.id().value(), it.name()))
                .toList();
    }
}
