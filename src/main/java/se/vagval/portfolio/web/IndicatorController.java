package se.vagval.portfolio.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
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
import se.vagval.portfolio.domain.IndicatorKeeping;
import se.vagval.portfolio.domain.StrategyIndicator;
import se.vagval.portfolio.domain.StrategyIndicator.Content;
import se.vagval.portfolio.domain.WantedDirection;
import se.vagval.web.Clash;
import se.vagval.web.Clashes;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Saving;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The analyst's form for one indicator and its values; they are read beside the portfolio. */
@Controller
@RequestMapping(PortfolioAddresses.INDICATORS)
class IndicatorController {

    private static final String SHOWN = PortfolioPages.ROOT + "#indikatorer";

    private final IndicatorKeeping keeping;
    private final IndicatorSections sections;
    private final Clashes clashes;
    private final FormMerges merges;
    private final Words words;

    IndicatorController(
            IndicatorKeeping keeping, IndicatorSections sections, Clashes clashes, FormMerges merges, Words words) {
        this.keeping = keeping;
        this.sections = sections;
        this.clashes = clashes;
        this.merges = merges;
        this.words = words;
    }

    /** Everything portfolio/indicator.html shows besides the form. */
    record IndicatorPage(
            List<Link> trail,
            String titleKey,
            String address,
            List<Option> goals,
            int rowCount,
            @Nullable Clash clash) {

        public List<WantedDirection> directions() {
            return List.of(WantedDirection.values());
        }
    }

    @GetMapping("/ny")
    String fresh(Model model) {
        return page(null, IndicatorForm.EMPTY, null, model);
    }

    @PostMapping("/ny")
    String enter(
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            UserId analyst,
            Model model,
            RedirectAttributes flash) {
        form.check(errors, isKnown(form.goal()));
        if (!errors.hasErrors()) {
            if (keeping.enter(form.toContent(), analyst).isPresent()) {
                flash.addFlashAttribute("notice", "portfolio.indicator.saved");
                return "redirect:" + SHOWN;
            }
            errors.rejectValue("name", "portfolio.indicator.taken");
        }
        return page(null, form, null, model);
    }

    @GetMapping("/{indicator}")
    String edit(@PathVariable UUID indicator, Model model) {
        return page(indicator, IndicatorForm.of(keeping.get(indicator)), null, model);
    }

    @PostMapping("/{indicator}")
    Object change(
            @PathVariable UUID indicator,
            @Valid @ModelAttribute("form") IndicatorForm form,
            BindingResult errors,
            UserId analyst,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        var standing = keeping.get(indicator);
        var sameGoal = standing.content().goal().equals(form.goal());
        form.check(errors, sameGoal || isKnown(form.goal()));
        if (!errors.hasErrors() && keeping.isTaken(form.toContent().name(), indicator)) {
            errors.rejectValue("name", "portfolio.indicator.taken");
        }
        if (errors.hasErrors()) {
            return page(indicator, form, null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> keeping.change(indicator, form.toContent(), form.seen(), analyst),
                        "portfolio.indicator.saved",
                        () -> SHOWN,
                        () -> clashed(keeping.get(indicator), form, analyst, model, request));
    }

    private boolean isKnown(@Nullable String goal) {
        return goal == null || goal.isBlank() || sections.goals().containsKey(goal);
    }

    private String clashed(
            StrategyIndicator theirs, IndicatorForm yours, UserId analyst, Model model, HttpServletRequest request) {
        var clash = clashes.of(
                theirs.changedBy(),
                theirs.changedAt(),
                theirs.version(),
                analyst,
                fields(theirs.content(), yours.toContent()));
        var mine = yours.over(theirs.version());
        var shown = merges.show(clash, IndicatorForm.of(theirs), mine, request, model);
        var form = model.getAttribute("form") instanceof IndicatorForm both ? both : mine;
        return page(theirs.id(), form, shown, model);
    }

    private List<Clash.Field> fields(Content theirs, Content yours) {
        return List.of(
                field("name", theirs.name(), yours.name()),
                field("unit", theirs.unit(), yours.unit()),
                field("wanted", words.of(theirs.wanted()), words.of(yours.wanted())),
                field("source", theirs.source(), yours.source()),
                field("values", values(theirs), values(yours)));
    }

    private static String values(Content content) {
        return content.values().stream()
                .map(it -> it.year() + ": " + Swedish.number(it.number()) + " (" + it.source() + ")")
                .collect(Collectors.joining("\n"));
    }

    private Clash.Field field(String name, String theirs, String yours) {
        return new Clash.Field(words.message("portfolio.indicator." + name), theirs, yours);
    }

    private String page(@Nullable UUID id, IndicatorForm form, @Nullable Clash clash, Model model) {
        model.addAttribute("form", form);
        model.addAttribute(
                "page",
                new IndicatorPage(
                        List.of(Link.to(words.message("portfolio.title"), SHOWN)),
                        id == null ? "portfolio.indicator.new" : "portfolio.indicator.one",
                        PortfolioAddresses.INDICATORS + "/" + (id == null ? "ny" : id),
                        sections.goals().entrySet().stream()
                                .map(it -> Option.of(it.getKey(), it.getValue()))
                                .toList(),
                        form.rowCount(),
                        clash));
        return "portfolio/indicator";
    }
}
