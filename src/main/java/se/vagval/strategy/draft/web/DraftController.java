package se.vagval.strategy.draft.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.strategy.FrameworkRefusal;
import se.vagval.strategy.domain.FrameworkReading;
import se.vagval.strategy.draft.domain.DraftEditing;
import se.vagval.strategy.draft.domain.DraftReading;
import se.vagval.strategy.web.StrategyAddresses;

/** Utkast: the list of them, one with its parts, what in it differs from the version in force. */
@Controller
class DraftController {

    private final DraftEditing editing;
    private final DraftReading reading;
    private final FrameworkReading framework;
    private final DraftPages pages;

    DraftController(DraftEditing editing, DraftReading reading, FrameworkReading framework, DraftPages pages) {
        this.editing = editing;
        this.reading = reading;
        this.framework = framework;
        this.pages = pages;
    }

    /** The name of the version that is to be: a year, and more where a year has several. */
    record BeginForm(
            @NotBlank @Pattern(regexp = "\\s*|\\s*\\d{4}(-[a-z0-9]{1,8})?\\s*") @Nullable
            String id) {}

    @GetMapping(StrategyAddresses.DRAFTS)
    String list(Model model) {
        model.addAttribute("form", new BeginForm(""));
        return page(model);
    }

    @PostMapping(StrategyAddresses.DRAFTS)
    String begin(
            @Valid @ModelAttribute("form") BeginForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(model);
        }
        var id = Objects.requireNonNull(form.id()).strip();
        try {
            editing.begin(id, person);
        } catch (FrameworkRefusal refusal) {
            errors.rejectValue("id", "strategy.refused." + refusal.reason());
            return page(model);
        }
        flash.addFlashAttribute("notice", "strategy.draft.begun");
        return "redirect:" + StrategyAddresses.DRAFTS + "/" + id;
    }

    @GetMapping(StrategyAddresses.DRAFT)
    String overview(@PathVariable("utkast") String draft, Model model) {
        model.addAttribute("page", pages.overview(reading.draft(draft)));
        return "strategy/draft";
    }

    @GetMapping(StrategyAddresses.DRAFT + "/skillnader")
    String differences(@PathVariable("utkast") String draft, Model model) {
        model.addAttribute("page", pages.differences(reading.draft(draft)));
        return "strategy/draft-differences";
    }

    @GetMapping(StrategyAddresses.DRAFT + "/att-verifiera")
    String toVerify(@PathVariable("utkast") String draft, Model model) {
        model.addAttribute("page", pages.toVerify(reading.draft(draft)));
        return "strategy/draft-unverified";
    }

    @PostMapping(StrategyAddresses.DRAFT + "/kassering")
    String discard(@PathVariable("utkast") String draft, UserId person, RedirectAttributes flash) {
        editing.discard(draft, person);
        flash.addFlashAttribute("notice", "strategy.draft.discarded");
        return "redirect:" + StrategyAddresses.DRAFTS;
    }

    @ExceptionHandler
    String refused(FrameworkRefusal refusal, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "strategy.refused." + refusal.reason());
        return "redirect:" + StrategyAddresses.DRAFTS;
    }

    private String page(Model model) {
        model.addAttribute("page", pages.list(framework.inForce().id()));
        return "strategy/drafts";
    }
}
