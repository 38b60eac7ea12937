package se.vagval.strategy.draft.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PastOrPresent;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.strategy.FrameworkRefusal;
import se.vagval.strategy.domain.Publication;
import se.vagval.strategy.draft.domain.DraftReading;
import se.vagval.strategy.draft.domain.FrameworkPublishing;
import se.vagval.strategy.web.StrategyAddresses;
import se.vagval.web.EditedMeanwhileRefusal;

/** Publicering: a draft becomes a version, by the date, the registry number and the decision. */
@Controller
@RequestMapping(StrategyAddresses.DRAFT + "/publicering")
class PublishingController {

    private final FrameworkPublishing publishing;
    private final DraftReading reading;
    private final DraftPages pages;

    PublishingController(FrameworkPublishing publishing, DraftReading reading, DraftPages pages) {
        this.publishing = publishing;
        this.reading = reading;
        this.pages = pages;
    }

    /** The decision as it is typed; {@code number} says which saved state of the draft was read. */
    record PublishForm(
            @Nullable Long number,

            @NotNull @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate validFrom,

            @NotBlank @Size(max = 60) @Nullable String registryNumber,
            @NotBlank @Size(max = 300) @Nullable String decision,

            @NotNull @PastOrPresent @DateTimeFormat(iso = ISO.DATE) @Nullable
            LocalDate decidedOn) {

        Publication publication() {
            return new Publication(
                    Objects.requireNonNull(registryNumber).strip(),
                    Objects.requireNonNull(decision).strip(),
                    Objects.requireNonNull(decidedOn));
        }
    }

    @GetMapping
    String show(@PathVariable("utkast") String draft, Model model) {
        var found = reading.draft(draft);
        model.addAttribute("form", new PublishForm(found.number(), null, "", "", null));
        return page(draft, model);
    }

    @PostMapping
    String publish(
            @PathVariable("utkast") String draft,
            @Valid @ModelAttribute("form") PublishForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(draft, model);
        }
        try {
            var seen = form.number() == null ? -1 : form.number();
            publishing.publish(draft, seen, Objects.requireNonNull(form.validFrom()), form.publication(), person);
        } catch (FrameworkRefusal refusal) {
            reject(refusal, errors);
            return page(draft, model);
        } catch (EditedMeanwhileRefusal meanwhile) {
            errors.reject("strategy.publish.changedMeanwhile");
            return page(draft, model);
        }
        flash.addFlashAttribute("notice", "strategy.publish.done");
        return "redirect:" + StrategyAddresses.ROOT + "/" + draft;
    }

    private static void reject(FrameworkRefusal refusal, BindingResult errors) {
        var sentence = "strategy.refused." + refusal.reason();
        if (refusal.reason() == FrameworkRefusal.Reason.TOO_EARLY
                || refusal.reason() == FrameworkRefusal.Reason.SAME_DAY) {
            errors.rejectValue("validFrom", sentence);
        } else {
            errors.reject(sentence);
        }
    }

    private String page(String draft, Model model) {
        model.addAttribute("page", pages.differences(reading.draft(draft)));
        return "strategy/draft-publishing";
    }
}
