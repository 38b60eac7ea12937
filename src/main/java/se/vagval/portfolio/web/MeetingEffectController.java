package se.vagval.portfolio.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.decision.MeetingId;
import se.vagval.identity.UserId;
import se.vagval.portfolio.domain.MeetingEffectReading;
import se.vagval.portfolio.domain.Scenario;
import se.vagval.portfolio.domain.ScenarioKeeping;
import se.vagval.web.AmountReader;

/** What a meeting's decisions would do: cases side by side within a frame, and the portfolio before and after. */
@Controller
@RequestMapping("/portfolj/sammantrade/{datum}")
class MeetingEffectController {

    static final String AMOUNT = "belopp";

    /** What the field of a scenario's name holds. */
    record ScenarioForm(@NotBlank @Size(max = 120) @Nullable String namn) {}

    private final MeetingEffectReading reading;
    private final ScenarioKeeping keeping;
    private final MeetingEffectPages pages;

    MeetingEffectController(MeetingEffectReading reading, ScenarioKeeping keeping, MeetingEffectPages pages) {
        this.reading = reading;
        this.keeping = keeping;
        this.pages = pages;
    }

    @GetMapping
    String effect(
            @PathVariable MeetingId datum,
            @RequestParam MultiValueMap<String, String> typed,
            UserId reader,
            Model model) {
        model.addAttribute("form", new ScenarioForm(""));
        return page(datum, typed, reader, model);
    }

    /** A name that will not do comes back as it was typed, with everything that was tried. */
    @PostMapping("/tankeprov")
    Object keep(
            @PathVariable MeetingId datum,
            @RequestParam MultiValueMap<String, String> typed,
            @Valid @ModelAttribute("form") ScenarioForm form,
            BindingResult errors,
            UserId reader,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return new ModelAndView(page(datum, typed, reader, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        var grants = grants(datum, typed, reader);
        var name = String.valueOf(form.namn()).strip();
        keeping.keep(new Scenario(UUID.randomUUID(), datum.date(), name, frame(typed), grants), reader);
        flash.addFlashAttribute("notice", "portfolio.scenario.kept");
        return "redirect:" + pages.address(datum, frame(typed), grants);
    }

    private String page(MeetingId meeting, MultiValueMap<String, String> typed, UserId reader, Model model) {
        var grants = grants(meeting, typed, reader);
        model.addAttribute("page", pages.of(meeting, reading.effect(meeting, grants, reader), grants, typed));
        return "portfolio/meeting";
    }

    @PostMapping("/tankeprov/{scenario}/borttagning")
    String drop(@PathVariable MeetingId datum, @PathVariable UUID scenario, UserId reader, RedirectAttributes flash) {
        keeping.drop(scenario, reader);
        flash.addFlashAttribute("notice", "portfolio.scenario.dropped");
        return "redirect:/portfolj/sammantrade/{datum}";
    }

    /** Untouched, everything that is proposed; otherwise what is ticked, with the amount typed or, without one, proposed. */
    private Map<Integer, Long> grants(MeetingId meeting, MultiValueMap<String, String> typed, UserId reader) {
        var grants = new HashMap<Integer, Long>();
        var chosen = typed.get("val");
        for (var it : reading.cases(meeting, reader)) {
            var ticked = chosen == null ? !typed.containsKey("provat") : chosen.contains(Integer.toString(it.number()));
            if (ticked && !it.closed() && !it.decided()) {
                grants.put(it.number(), amount(typed.getFirst(AMOUNT + it.number()), it.proposed()));
            }
        }
        return grants;
    }

    private static long amount(@Nullable String typed, long otherwise) {
        return AmountReader.read(typed).map(it -> Math.max(0, it.longValue())).orElse(otherwise);
    }

    private static @Nullable Long frame(MultiValueMap<String, String> typed) {
        return AmountReader.read(typed.getFirst("ram"))
                .map(it -> Math.max(0, it.longValue()))
                .orElse(null);
    }
}
