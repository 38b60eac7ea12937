package se.vagval.calibration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.calibration.domain.FeedbackGiving;
import se.vagval.calibration.domain.FeedbackReading;
import se.vagval.calibration.domain.FeedbackTopic;
import se.vagval.identity.UserId;

/** Återkoppling: given beside a criterion, read by the RUS-samordnare. */
@Controller
class FeedbackController {

    /** What giving feedback sends. */
    record FeedbackForm(
            @NotNull @Nullable FeedbackTopic topic,
            @NotBlank @Size(max = 5_000) @Nullable String text) {
        static final FeedbackForm EMPTY = new FeedbackForm(null, "");
    }

    /** Everything calibration/feedback.html shows besides the form. */
    record FeedbackPage(FeedbackGiving.Sheet sheet, List<FeedbackTopic> topics) {}

    private final FeedbackGiving giving;
    private final FeedbackReading reading;

    FeedbackController(FeedbackGiving giving, FeedbackReading reading) {
        this.giving = giving;
        this.reading = reading;
    }

    @GetMapping(CalibrationAddresses.FEEDBACK)
    String show(@PathVariable String version, @PathVariable String dimension, UserId person, Model model) {
        model.addAttribute("form", FeedbackForm.EMPTY);
        return page(version, dimension, person, model);
    }

    @PostMapping(CalibrationAddresses.FEEDBACK)
    String give(
            @PathVariable String version,
            @PathVariable String dimension,
            @Valid @ModelAttribute("form") FeedbackForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(version, dimension, person, model);
        }
        giving.give(
                version, dimension, Objects.requireNonNull(form.topic()), Objects.requireNonNull(form.text()), person);
        flash.addFlashAttribute("notice", "calibration.feedback.given");
        return "redirect:" + CalibrationAddresses.FEEDBACK;
    }

    @GetMapping(CalibrationAddresses.ROOT + "/aterkoppling")
    String read(Model model) {
        model.addAttribute("lines", reading.lines());
        return "calibration/feedbacks";
    }

    private String page(String version, String dimension, UserId person, Model model) {
        model.addAttribute(
                "page", new FeedbackPage(giving.sheet(version, dimension, person), List.of(FeedbackTopic.values())));
        return "calibration/feedback";
    }
}
