package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
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
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.ExtractSheet;
import se.vagval.decision.domain.MinutesExtract;
import se.vagval.decision.domain.MinutesExtracting;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The extract from the minutes of one case: looked through, attested and laid back into its case. */
@Controller
@RequestMapping("/sammantraden/{datum}/beslut/{nr}/protokollsutdrag")
class ExtractController {

    /** Everything decision/extract.html shows besides the form. */
    record ExtractPage(ExtractSheet sheet, List<Link> trail) {}

    /** What the minutes say besides the decision. */
    record ExtractForm(
            @NotNull @Nullable CaseFileId caseFile,
            @Nullable UUID decision,
            @Positive @Nullable Integer paragraph,
            @Size(max = 20_000) @Nullable String reservations,
            @Size(max = 20_000) @Nullable String conflicts,
            @NotNull @Nullable LocalDate adjustedOn,
            @Nullable LocalDate publishedOn) {

        static ExtractForm of(ExtractSheet sheet) {
            return new ExtractForm(
                    sheet.matter().caseFile(),
                    sheet.decision(),
                    sheet.paragraph(),
                    "",
                    String.join("\n", sheet.conflicted()),
                    null,
                    null);
        }

        static String text(@Nullable String typed) {
            return typed == null ? "" : typed;
        }
    }

    private final MinutesExtracting extracting;
    private final Words words;
    private final Refusals refusals;

    ExtractController(MinutesExtracting extracting, Words words, Refusals refusals) {
        this.extracting = extracting;
        this.words = words;
        this.refusals = refusals;
    }

    @GetMapping
    String show(
            @PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId secretary, Model model) {
        var sheet = extracting.sheet(meeting, number, secretary);
        model.addAttribute("form", ExtractForm.of(sheet));
        return page(meeting, sheet, model);
    }

    @PostMapping
    String attest(
            @PathVariable("datum") MeetingId meeting,
            @PathVariable("nr") int number,
            @Valid @ModelAttribute("form") ExtractForm form,
            BindingResult errors,
            UserId secretary,
            Model model,
            RedirectAttributes flash) {
        var caseFile = form.caseFile();
        var adjusted = form.adjustedOn();
        if (form.decision() == null && form.paragraph() == null && !errors.hasFieldErrors("paragraph")) {
            errors.rejectValue("paragraph", "NotNull.DecisionForm.paragraph");
        }
        if (errors.hasErrors() || caseFile == null || adjusted == null) {
            return page(meeting, extracting.sheet(meeting, number, secretary), model);
        }
        try {
            attest(meeting, number, caseFile, form, adjusted, secretary);
        } catch (DecisionRefusal refusal) {
            reject(refusal, errors);
            return page(meeting, extracting.sheet(meeting, number, secretary), model);
        }
        flash.addFlashAttribute("notice", "decision.extract.filed");
        return "redirect:/sammantraden/{datum}";
    }

    private void attest(
            MeetingId meeting,
            int number,
            CaseFileId caseFile,
            ExtractForm form,
            LocalDate adjusted,
            UserId secretary) {
        var said = new MinutesExtract.Said(
                ExtractForm.text(form.reservations()),
                ExtractForm.text(form.conflicts()),
                adjusted,
                form.publishedOn());
        var decision = form.decision();
        var paragraph = form.paragraph();
        if (decision != null) {
            extracting.attest(meeting, number, caseFile, decision, said, secretary);
        } else if (paragraph != null) {
            extracting.attestPutOff(meeting, number, caseFile, paragraph, said, secretary);
        }
    }

    private static void reject(DecisionRefusal refusal, BindingResult errors) {
        switch (refusal.reason()) {
            case ADJUSTED_OUTSIDE -> errors.rejectValue("adjustedOn", "decision.refused.ADJUSTED_OUTSIDE");
            case PUBLISHED_OUTSIDE -> errors.rejectValue("publishedOn", "decision.refused.PUBLISHED_OUTSIDE");
            case PARAGRAPH_TAKEN -> errors.rejectValue("paragraph", "taken.form.paragraph");
            default -> throw refusal;
        }
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, "/sammantraden/{datum}");
    }

    private String page(MeetingId meeting, ExtractSheet sheet, Model model) {
        var trail = List.of(
                Link.to(words.message("decision.calendar.title"), MeetingId.CALENDAR),
                Link.to(words.message("decision.meeting.title", Swedish.longDate(meeting.date())), meeting.address()));
        model.addAttribute("page", new ExtractPage(sheet, trail));
        return "decision/extract";
    }
}
