package se.vagval.calibration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.security.SecureRandom;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.calibration.domain.SampleDraw;
import se.vagval.calibration.domain.SampleDrawing;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Stickprov: how many, then what the lot falls on, then the questions. */
@Controller
@RequestMapping(CalibrationAddresses.ROOT + "/stickprov")
class SampleController {

    private static final SecureRandom CHANCE = new SecureRandom();

    /** Seeds of at most nine figures can be read aloud and typed. */
    private static final int SEEDS = 1_000_000_000;

    private static final int MOST = 50;
    private static final int USUAL = 6;

    /** What the form sends: how many. */
    record SampleForm(@NotNull @Min(1) @Max(MOST) @Nullable Integer wanted) {}

    /** Everything calibration/sample.html shows besides the form. */
    record SamplePage(List<Link> trail, @Nullable SampleDraw sample) {}

    private final SampleDrawing drawing;
    private final Words words;

    SampleController(SampleDrawing drawing, Words words) {
        this.drawing = drawing;
        this.words = words;
    }

    @GetMapping
    String show(
            @RequestParam(defaultValue = "0") int antal,
            @RequestParam(defaultValue = "-1") long fro,
            UserId steward,
            Model model) {
        var isAsked = antal >= 1 && antal <= MOST && fro >= 0;
        model.addAttribute("form", new SampleForm(isAsked ? antal : USUAL));
        return page(isAsked ? drawing.preview(fro, antal, steward) : null, model);
    }

    /** Shows what the lot falls on; the address says the seed, so that it can be drawn again. */
    @PostMapping("/lottning")
    String shuffle(@Valid @ModelAttribute("form") SampleForm form, BindingResult errors, Model model) {
        return errors.hasErrors()
                ? page(null, model)
                : "redirect:" + CalibrationAddresses.ROOT + "/stickprov?antal=" + form.wanted() + "&fro="
                        + CHANCE.nextInt(SEEDS);
    }

    @PostMapping
    String draw(
            @RequestParam int antal,
            @RequestParam long fro,
            @RequestParam List<CaseFileId> arenden,
            UserId steward,
            RedirectAttributes flash) {
        drawing.draw(fro, Math.clamp(antal, 1, MOST), arenden, steward);
        flash.addFlashAttribute("notice", "calibration.sample.done");
        return "redirect:" + CalibrationAddresses.ROOT;
    }

    private String page(@Nullable SampleDraw sample, Model model) {
        var trail = List.of(Link.to(words.message("calibration.title"), CalibrationAddresses.ROOT));
        model.addAttribute("page", new SamplePage(trail, sample));
        return "calibration/sample";
    }
}
