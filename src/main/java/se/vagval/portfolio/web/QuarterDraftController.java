package se.vagval.portfolio.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.NoteFactor;
import se.vagval.portfolio.domain.QuarterCheck;
import se.vagval.portfolio.domain.QuarterPublishing;
import se.vagval.portfolio.domain.QuarterReading;
import se.vagval.portfolio.domain.QuarterRefusal;
import se.vagval.web.NotFoundRefusal;

/** The analyst's desk for one quarter: every number, the checks, the causes and actions, and publication. */
@Controller
@RequestMapping("/kvartal/{quarter}")
class QuarterDraftController {

    /** Orsak, as it is typed. */
    record CauseForm(
            @NotBlank @Nullable String place,
            @NotNull @Nullable NoteFactor factor,
            @NotBlank @Size(max = 2000) @Nullable String text) {

        static final CauseForm EMPTY = new CauseForm(null, null, null);
    }

    /** Åtgärd, as it is typed. */
    record DeedForm(
            @NotBlank @Nullable String where,
            @NotBlank @Size(max = 500) @Nullable String what,
            @NotBlank @Size(max = 200) @Nullable String responsible,
            @NotNull @Nullable LocalDate due) {

        static final DeedForm EMPTY = new DeedForm(null, null, null, null);
    }

    /** Utgåvans skäl, as it is typed. */
    record PublicationForm(@Size(max = 500) @Nullable String reason) {}

    private final QuarterReading reading;
    private final QuarterPublishing publishing;
    private final QuarterPages pages;
    private final QuarterDraftPages drafts;

    QuarterDraftController(
            QuarterReading reading, QuarterPublishing publishing, QuarterPages pages, QuarterDraftPages drafts) {
        this.reading = reading;
        this.publishing = publishing;
        this.pages = pages;
        this.drafts = drafts;
    }

    @GetMapping("/underlag")
    String draft(@PathVariable QuarterId quarter, Model model) {
        return page(quarter, model);
    }

    @GetMapping("/forhandsvisning")
    String preview(@PathVariable QuarterId quarter, Model model) {
        model.addAttribute("page", pages.preview(reading.preview(quarter)));
        return "portfolio/quarter";
    }

    @GetMapping("/kontroller/{check}")
    String check(@PathVariable QuarterId quarter, @PathVariable String check, UserId reader, Model model) {
        var asked = Arrays.stream(QuarterCheck.values())
                .filter(it -> it.name().equals(check))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("check"));
        model.addAttribute("page", drafts.found(quarter, asked, reading.found(quarter, asked, reader)));
        return "portfolio/check";
    }

    @PostMapping("/orsaker")
    String note(
            @PathVariable QuarterId quarter,
            @Valid @ModelAttribute("cause") CauseForm form,
            BindingResult errors,
            UserId actor,
            Model model,
            RedirectAttributes flash) {
        var place = form.place();
        var factor = form.factor();
        var text = form.text();
        if (errors.hasErrors() || place == null || factor == null || text == null) {
            return page(quarter, model);
        }
        publishing.note(quarter, place, factor, text, actor);
        flash.addFlashAttribute("notice", "portfolio.cause.saved");
        return "redirect:/kvartal/{quarter}/underlag";
    }

    @PostMapping("/orsaker/{note}/borttagning")
    String removeNote(
            @PathVariable QuarterId quarter, @PathVariable UUID note, UserId actor, RedirectAttributes flash) {
        publishing.removeNote(quarter, note, actor);
        flash.addFlashAttribute("notice", "portfolio.cause.removed");
        return "redirect:/kvartal/{quarter}/underlag";
    }

    @PostMapping("/atgarder")
    String plan(
            @PathVariable QuarterId quarter,
            @Valid @ModelAttribute("deed") DeedForm form,
            BindingResult errors,
            UserId actor,
            Model model,
            RedirectAttributes flash) {
        var place = form.where();
        var text = form.what();
        var responsible = form.responsible();
        var due = form.due();
        if (errors.hasErrors() || place == null || text == null || responsible == null || due == null) {
            return page(quarter, model);
        }
        publishing.plan(place, text, responsible, due, actor);
        flash.addFlashAttribute("notice", "portfolio.deed.saved");
        return "redirect:/kvartal/{quarter}/underlag";
    }

    @PostMapping("/atgarder/{action}/klar")
    String done(@PathVariable QuarterId quarter, @PathVariable UUID action, UserId actor, RedirectAttributes flash) {
        publishing.done(action, actor);
        flash.addFlashAttribute("notice", "portfolio.deed.done");
        return "redirect:/kvartal/{quarter}/underlag";
    }

    @PostMapping("/publicering")
    String publish(
            @PathVariable QuarterId quarter,
            @Valid @ModelAttribute("publication") PublicationForm form,
            BindingResult errors,
            UserId actor,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(quarter, model);
        }
        publishing.publish(quarter, Objects.requireNonNullElse(form.reason(), ""), actor);
        flash.addFlashAttribute("notice", "portfolio.quarter.wasPublished");
        return "redirect:/kvartal/{quarter}";
    }

    @ExceptionHandler
    String refused(QuarterRefusal refusal, RedirectAttributes flash) {
        flash.addFlashAttribute("notice", "portfolio.refused." + refusal.reason());
        return "redirect:/kvartal/{quarter}/underlag";
    }

    private String page(QuarterId quarter, Model model) {
        model.addAttribute("page", drafts.of(quarter, reading.draft(quarter)));
        if (!model.containsAttribute("cause")) {
            model.addAttribute("cause", CauseForm.EMPTY);
        }
        if (!model.containsAttribute("deed")) {
            model.addAttribute("deed", DeedForm.EMPTY);
        }
        if (!model.containsAttribute("publication")) {
            model.addAttribute("publication", new PublicationForm(null));
        }
        return "portfolio/draft";
    }
}
