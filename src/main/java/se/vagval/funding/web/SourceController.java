package se.vagval.funding.web;

import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.funding.SourceKind;
import se.vagval.funding.domain.FrameSetting;
import se.vagval.funding.domain.FundingReading;
import se.vagval.funding.domain.FundingReading.SourceSheet;
import se.vagval.funding.domain.FundingRefusal;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Paging;
import se.vagval.web.Words;

/** One source of money: its frames and the cases they carry. */
@Controller
@RequestMapping("/medel/kallor")
class SourceController {

    private final FundingReading reading;
    private final FrameSetting setting;
    private final Framework framework;
    private final CaseDoors doors;
    private final Words words;
    private final Clock clock;

    SourceController(
            FundingReading reading,
            FrameSetting setting,
            Framework framework,
            CaseDoors doors,
            Words words,
            Clock clock) {
        this.reading = reading;
        this.setting = setting;
        this.framework = framework;
        this.doors = doors;
        this.words = words;
        this.clock = clock;
    }

    /** Everything the pages of a source show besides the form. */
    record SourcePage(
            int year,
            List<Integer> years,
            SourceSheet sheet,
            Paging paging,
            List<Link> trail,
            boolean mayChange,
            List<Place> places) {

        public String address() {
            return "/medel/kallor/" + sheet.standing().source().code();
        }
    }

    /** Kommun med antal beviljade ärenden. */
    record Place(String name, long cases) {}

    /** Everything funding/source-new.html shows besides the form. */
    record NewSourcePage(List<Link> trail, List<Option> funds) {

        public List<SourceKind> kinds() {
            return List.of(SourceKind.values());
        }
    }

    @GetMapping("/{source}")
    String show(
            @PathVariable String source,
            @RequestParam(name = "ar", required = false) @Nullable Integer asked,
            @RequestParam(name = "efter", required = false) @Nullable CaseFileId after,
            UserId reader,
            Model model) {
        page(source, Years.chosen(asked, reading.thisYear()), after, reader, model);
        return "funding/source";
    }

    @GetMapping("/{source}/ram")
    String frame(
            @PathVariable String source,
            @RequestParam(name = "ar", required = false) @Nullable Integer asked,
            UserId keeper,
            Model model) {
        var year = Years.chosen(asked, reading.thisYear());
        var sheet = page(source, year, null, keeper, model);
        model.addAttribute(
                "form", FrameForm.of(year, sheet.frames().stream().findFirst().orElse(null)));
        return "funding/frame";
    }

    @PostMapping("/{source}/ram")
    String set(
            @PathVariable String source,
            @Valid @ModelAttribute("form") FrameForm form,
            BindingResult errors,
            UserId keeper,
            Model model,
            RedirectAttributes flash) {
        var year = errors.getTarget() == null ? reading.thisYear() : Years.chosen(form.year(), reading.thisYear());
        var said = errors.getTarget() == null ? null : form.read(year, errors);
        if (said != null && said.decidedOn().isAfter(LocalDate.now(clock))) {
            errors.rejectValue("decidedOn", "dayToCome");
        }
        if (said == null || errors.hasErrors()) {
            page(source, year, null, keeper, model);
            return "funding/frame";
        }
        try {
            setting.set(source, said, keeper);
        } catch (FundingRefusal refusal) {
            errors.rejectValue("amount", "funding.refused." + refusal.reason());
            page(source, year, null, keeper, model);
            return "funding/frame";
        }
        flash.addFlashAttribute("notice", "funding.frame.saved");
        return "redirect:/medel/kallor/{source}?ar=" + year;
    }

    @GetMapping("/ny")
    String consider(Model model) {
        model.addAttribute("form", SourceForm.EMPTY);
        return newPage(model);
    }

    @PostMapping
    String add(
            @Valid @ModelAttribute("form") SourceForm form,
            BindingResult errors,
            UserId keeper,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return newPage(model);
        }
        var source = form.toSource();
        try {
            setting.add(source, keeper);
        } catch (FundingRefusal taken) {
            errors.rejectValue("code", "funding.refused." + taken.reason());
            return newPage(model);
        }
        flash.addFlashAttribute("notice", "funding.source.saved");
        return "redirect:/medel";
    }

    private String newPage(Model model) {
        var funds = framework.versions().getFirst().funds().stream()
                .map(it -> Option.of(it.code(), it.text()))
                .toList();
        model.addAttribute("page", new NewSourcePage(toFunds(), funds));
        return "funding/source-new";
    }

    private SourceSheet page(String source, int year, @Nullable CaseFileId after, UserId reader, Model model) {
        var sheet = reading.source(source, year, after, reader);
        var address = "/medel/kallor/" + sheet.standing().source().code();
        var whole = address + "?ar=" + year;
        var last = sheet.cases().hasMore() ? sheet.cases().last() : null;
        model.addAttribute(
                "page",
                new SourcePage(
                        year,
                        Years.around(reading.thisYear(), year),
                        sheet,
                        new Paging(
                                after == null ? null : whole, last == null ? null : whole + "&efter=" + last.id(), ""),
                        toFunds(),
                        doors.mayDo(address + "/ram"),
                        places(sheet)));
        return sheet;
    }

    private List<Place> places(SourceSheet sheet) {
        var version = framework.versions().getFirst();
        return sheet.incoming().places().entrySet().stream()
                .map(it -> new Place(
                        version.municipality(it.getKey()).map(at -> at.name()).orElse(it.getKey()), it.getValue()))
                .toList();
    }

    private List<Link> toFunds() {
        return List.of(Link.to(words.message("funding.title"), "/medel"));
    }
}
