package se.vagval.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
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
import se.vagval.identity.UserId;
import se.vagval.portfolio.domain.RecurringKeeping;
import se.vagval.portfolio.domain.RecurringReport;
import se.vagval.portfolio.domain.RecurringReport.Plan;
import se.vagval.web.Clash;
import se.vagval.web.Clashes;
import se.vagval.web.FormMerges;
import se.vagval.web.Saving;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Ändra en återkommande rapport: when it comes, to whom and under what name. What it shows stays. */
@Controller
@RequestMapping(PortfolioAddresses.RECURRING + "/{report}")
class RecurringChangeController {

    private final RecurringKeeping keeping;
    private final RecurringPages pages;
    private final Clashes clashes;
    private final FormMerges merges;
    private final Words words;

    RecurringChangeController(
            RecurringKeeping keeping, RecurringPages pages, Clashes clashes, FormMerges merges, Words words) {
        this.keeping = keeping;
        this.pages = pages;
        this.clashes = clashes;
        this.merges = merges;
        this.words = words;
    }

    @GetMapping
    String edit(@PathVariable UUID report, Model model) {
        var standing = keeping.get(report);
        return page(standing, RecurringChangeForm.of(standing, pages.today()), null, model);
    }

    @PostMapping
    Object change(
            @PathVariable UUID report,
            @Valid @ModelAttribute("form") RecurringChangeForm form,
            BindingResult errors,
            UserId analyst,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var standing = keeping.get(report);
        form.check(errors, standing, pages.today(), form.next() != null && keeping.hasCome(report, form.next()));
        if (errors.hasErrors()) {
            return page(standing, form, null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> keeping.change(report, form.toPlan(), form.seen(), analyst),
                        "portfolio.recurring.changed",
                        () -> PortfolioAddresses.RECURRING,
                        () -> clashed(keeping.get(report), form, analyst, model, request));
    }

    private String clashed(
            RecurringReport theirs,
            RecurringChangeForm yours,
            UserId analyst,
            Model model,
            HttpServletRequest request) {
        var clash = clashes.of(
                theirs.changedBy(),
                theirs.changedAt(),
                theirs.version(),
                analyst,
                fields(theirs.planFrom(pages.today()), yours.toPlan()));
        var mine = yours.over(theirs.version());
        var shown = merges.show(clash, RecurringChangeForm.of(theirs, pages.today()), mine, request, model);
        var form = model.getAttribute("form") instanceof RecurringChangeForm both ? both : mine;
        return page(theirs, form, shown, model);
    }

    private List<Clash.Field> fields(Plan theirs, Plan yours) {
        return List.of(
                field("name", theirs.name(), yours.name()),
                field("rhythm", words.of(theirs.rhythm()), words.of(yours.rhythm())),
                field("next", Swedish.date(theirs.next()), Swedish.date(yours.next())),
                field("receivers", pages.receivers(theirs), pages.receivers(yours)));
    }

    private Clash.Field field(String name, String theirs, String yours) {
        return new Clash.Field(words.message("portfolio.recurring." + name), theirs, yours);
    }

    private String page(RecurringReport standing, RecurringChangeForm form, @Nullable Clash clash, Model model) {
        model.addAttribute("form", form);
        model.addAttribute("page", pages.change(standing, clash));
        return "portfolio/recurring-change";
    }
}
