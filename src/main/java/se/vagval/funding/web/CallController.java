package se.vagval.funding.web;

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
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseFileId;
import se.vagval.funding.Frames;
import se.vagval.funding.domain.CallKeeping;
import se.vagval.funding.domain.CallKind;
import se.vagval.funding.domain.CallReading;
import se.vagval.funding.domain.CallReading.CallCase;
import se.vagval.funding.domain.CallReading.CallStanding;
import se.vagval.funding.domain.FundingCall;
import se.vagval.funding.domain.FundingReading;
import se.vagval.funding.domain.FundingRefusal;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Paging;
import se.vagval.web.Paging.Slice;
import se.vagval.web.Words;

/** What the region invites to: calls, and the offers of each year. */
@Controller
@RequestMapping("/medel/utlysningar")
class CallController {

    private static final String ADDRESS = "/medel/utlysningar/";

    private final CallReading reading;
    private final CallKeeping keeping;
    private final FundingReading funding;
    private final Frames frames;
    private final GoalNames goals;
    private final CaseDoors doors;
    private final Words words;

    CallController(
            CallReading reading,
            CallKeeping keeping,
            FundingReading funding,
            Frames frames,
            GoalNames goals,
            CaseDoors doors,
            Words words) {
        this.reading = reading;
        this.keeping = keeping;
        this.funding = funding;
        this.frames = frames;
        this.goals = goals;
        this.doors = doors;
        this.words = words;
    }

    /** Everything funding/calls.html shows. */
    record CallsPage(int year, List<Integer> years, List<CallStanding> calls, List<Link> trail) {}

    /** Everything funding/call.html shows. */
    record CallPage(
            FundingCall call,
            List<String> goals,
            List<CallCase> cases,
            Paging paging,
            List<Link> trail,
            boolean mayChange) {}

    /** Everything funding/call-form.html shows besides the form. */
    record CallFormPage(String address, String title, List<Link> trail, List<Option> sources, List<Option> goals) {

        public List<CallKind> kinds() {
            return List.of(CallKind.values());
        }
    }

    @GetMapping
    String list(@RequestParam(name = "ar", required = false) @Nullable Integer asked, Model model) {
        var year = Years.chosen(asked, funding.thisYear());
        model.addAttribute(
                "page", new CallsPage(year, Years.around(funding.thisYear(), year), reading.ofYear(year), toFunds()));
        return "funding/calls";
    }

    @GetMapping("/ny")
    String consider(Model model) {
        model.addAttribute("form", CallForm.EMPTY);
        return form("/medel/utlysningar", "funding.call.new", model);
    }

    @PostMapping
    String open(
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult errors,
            UserId keeper,
            Model model,
            RedirectAttributes flash) {
        var call = errors.getTarget() == null ? null : form.read(UUID.randomUUID(), errors);
        if (call == null || isWithoutSource(call, errors)) {
            return form("/medel/utlysningar", "funding.call.new", model);
        }
        var id = keeping.open(call, keeper);
        flash.addFlashAttribute("notice", "funding.call.saved");
        return "redirect:/medel/utlysningar/" + id;
    }

    @GetMapping("/{call}")
    String show(
            @PathVariable UUID call,
            @RequestParam(name = "efter", required = false) @Nullable CaseFileId after,
            UserId reader,
            Model model) {
        var found = reading.call(call);
        var cases = reading.casesOf(call, after, reader);
        model.addAttribute(
                "page",
                new CallPage(
                        found,
                        found.goals().stream().map(goals::of).toList(),
                        cases.rows(),
                        paging(ADDRESS + call, after, cases),
                        toCalls(),
                        doors.mayDo(ADDRESS + call)));
        return "funding/call";
    }

    private static Paging paging(String address, @Nullable CaseFileId after, Slice<CallCase> cases) {
        var last = cases.hasMore() ? cases.last() : null;
        return new Paging(after == null ? null : address, last == null ? null : address + "?efter=" + last.id(), "");
    }

    @GetMapping("/{call}/andra")
    String considerChange(@PathVariable UUID call, Model model) {
        model.addAttribute("form", CallForm.of(reading.call(call)));
        return form(ADDRESS + call, "funding.call.change", model);
    }

    @PostMapping("/{call}")
    String change(
            @PathVariable UUID call,
            @Valid @ModelAttribute("form") CallForm form,
            BindingResult errors,
            UserId keeper,
            Model model,
            RedirectAttributes flash) {
        reading.call(call);
        var changed = errors.getTarget() == null ? null : form.read(call, errors);
        if (changed == null || isWithoutSource(changed, errors)) {
            return form(ADDRESS + call, "funding.call.change", model);
        }
        try {
            keeping.change(changed, keeper);
        } catch (FundingRefusal refusal) {
            errors.rejectValue("title", "funding.refused." + refusal.reason());
            return form(ADDRESS + call, "funding.call.change", model);
        }
        flash.addFlashAttribute("notice", "funding.call.saved");
        return "redirect:/medel/utlysningar/{call}";
    }

    private boolean isWithoutSource(FundingCall call, BindingResult errors) {
        if (call.source() != null
                && frames.sources().stream().noneMatch(it -> it.code().equals(call.source()))) {
            errors.rejectValue("source", "funding.refused.NO_SUCH_SOURCE");
        }
        return errors.hasErrors();
    }

    private String form(String address, String title, Model model) {
        model.addAttribute(
                "page",
                new CallFormPage(
                        address,
                        words.message(title),
                        toCalls(),
                        frames.sources().stream()
                                .map(it -> Option.of(it.code(), it.name()))
                                .toList(),
                        goals.all().stream()
                                .map(it -> Option.of(it.code(), GoalNames.of(it)))
                                .toList()));
        return "funding/call-form";
    }

    private List<Link> toFunds() {
        return List.of(Link.to(words.message("funding.title"), "/medel"));
    }

    private List<Link> toCalls() {
        return List.of(toFunds().getFirst(), Link.to(words.message("funding.calls"), "/medel/utlysningar"));
    }
}
