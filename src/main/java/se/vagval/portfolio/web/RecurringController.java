package se.vagval.portfolio.web;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.UUID;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;
import se.vagval.portfolio.domain.RecurringKeeping;
import se.vagval.portfolio.domain.RecurringReading;

/** Återkommande rapporter: the analyst schedules them and turns them off and on; whoever they are for opens what came. */
@Controller
@RequestMapping(PortfolioAddresses.RECURRING)
class RecurringController {

    private final RecurringKeeping keeping;
    private final RecurringReading reading;
    private final RecurringPages pages;

    RecurringController(RecurringKeeping keeping, RecurringReading reading, RecurringPages pages) {
        this.keeping = keeping;
        this.reading = reading;
        this.pages = pages;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedInPerson analyst, Model model) {
        model.addAttribute("form", RecurringForm.fresh(pages.nextMonth()));
        return page(analyst, model);
    }

    @PostMapping
    Object schedule(
            @Valid @ModelAttribute("form") RecurringForm form,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson analyst,
            Model model,
            RedirectAttributes flash) {
        form.check(errors, pages.views(analyst.person()), pages.today());
        if (errors.hasErrors()) {
            return new ModelAndView(page(analyst, model), model.asMap(), HttpStatus.UNPROCESSABLE_CONTENT);
        }
        keeping.schedule(form.toSelection(), form.toPlan(), analyst.person().id());
        flash.addFlashAttribute("notice", "portfolio.recurring.scheduled");
        return "redirect:" + PortfolioAddresses.RECURRING;
    }

    @PostMapping("/{report}/lage")
    String turn(@PathVariable UUID report, @RequestParam("pa") boolean on, UserId analyst, RedirectAttributes flash) {
        keeping.turn(report, on, analyst);
        flash.addFlashAttribute("notice", on ? "portfolio.recurring.turnedOn" : "portfolio.recurring.turnedOff");
        return "redirect:" + PortfolioAddresses.RECURRING;
    }

    @GetMapping("/{report}/{day}")
    String come(
            @PathVariable UUID report,
            @PathVariable @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate day,
            @AuthenticationPrincipal SignedInPerson reader,
            Model model) {
        model.addAttribute("page", pages.come(reading.come(report, day, reader.person()), day));
        return "portfolio/recurring-report";
    }

    private String page(SignedInPerson analyst, Model model) {
        model.addAttribute("page", pages.list(keeping.all(), analyst.person()));
        return "portfolio/recurring";
    }
}
