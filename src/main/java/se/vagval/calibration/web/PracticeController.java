package se.vagval.calibration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Objects;
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
import se.vagval.calibration.domain.PracticeReading;
import se.vagval.calibration.domain.Practising;
import se.vagval.calibration.domain.Verdict;
import se.vagval.identity.UserId;
import se.vagval.web.NotFoundRefusal;

/** Övningsärenden: judge first, then see what is known and what the service would propose. */
@Controller
@RequestMapping("/ovningsarenden")
class PracticeController {

    /** What the page of one criterion sends. */
    record PracticeForm(
            @NotBlank @Pattern(regexp = "[0-4?×]?") @Nullable
            String mark,

            @NotBlank @Size(max = 20_000) @Nullable String reason) {

        static final PracticeForm EMPTY = new PracticeForm("", "");

        Verdict toVerdict() {
            return new Verdict(Objects.requireNonNull(mark), Objects.requireNonNull(reason));
        }
    }

    private final Practising practising;
    private final PracticeReading reading;
    private final PracticePages pages;

    PracticeController(Practising practising, PracticeReading reading, PracticePages pages) {
        this.practising = practising;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping
    String track(UserId person, Model model) {
        model.addAttribute("page", reading.track(person));
        return "calibration/track";
    }

    @GetMapping("/{ovning}")
    String show(@PathVariable String ovning, UserId person, Model model) {
        model.addAttribute("page", pages.overview(reading.sheet(ovning, person)));
        return "calibration/practice";
    }

    @PostMapping("/{ovning}/start")
    String start(@PathVariable String ovning, UserId person) {
        practising.start(ovning, person);
        return "redirect:/ovningsarenden/{ovning}";
    }

    @GetMapping("/{ovning}/{dimension}")
    String criterion(@PathVariable String ovning, @PathVariable String dimension, UserId person, Model model) {
        model.addAttribute("form", PracticeForm.EMPTY);
        return page(ovning, dimension, person, model);
    }

    @PostMapping("/{ovning}/{dimension}")
    String answer(
            @PathVariable String ovning,
            @PathVariable String dimension,
            @Valid @ModelAttribute("form") PracticeForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(ovning, dimension, person, model);
        }
        practising.answer(ovning, dimension, form.toVerdict(), person);
        flash.addFlashAttribute("notice", "calibration.practice.answered");
        return "redirect:/ovningsarenden/{ovning}/{dimension}";
    }

    private String page(String ovning, String dimension, UserId person, Model model) {
        var sheet = reading.sheet(ovning, person);
        var line = sheet.line(dimension).orElseThrow(() -> new NotFoundRefusal("criterion to practise"));
        model.addAttribute("page", pages.criterion(sheet, line));
        return "calibration/practice-criterion";
    }
}
