package se.vagval.strategy.process.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.Role;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.SteeringDocument;
import se.vagval.strategy.process.domain.ProcessKeeping;
import se.vagval.strategy.process.domain.ProcessReading;
import se.vagval.strategy.process.domain.ProcessState;
import se.vagval.strategy.process.domain.SteeringProcess;
import se.vagval.strategy.web.StrategyAddresses;
import se.vagval.web.Clash;
import se.vagval.web.Clashes;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Saving;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Processregistret: all on one page, each with a form of its own for the RUS-samordnare. */
@Controller
@RequestMapping(StrategyAddresses.PROCESSES)
class ProcessController {

    private final ProcessReading reading;
    private final ProcessKeeping keeping;
    private final Framework framework;
    private final Clashes clashes;
    private final FormMerges merges;
    private final Words words;
    private final Clock clock;

    ProcessController(
            ProcessReading reading,
            ProcessKeeping keeping,
            Framework framework,
            Clashes clashes,
            FormMerges merges,
            Words words,
            Clock clock) {
        this.reading = reading;
        this.keeping = keeping;
        this.framework = framework;
        this.clashes = clashes;
        this.merges = merges;
        this.words = words;
        this.clock = clock;
    }

    /** Everything strategy/processes.html shows. */
    record ProcessesPage(
            List<Link> trail,
            List<SteeringProcess> processes,
            LocalDate today,
            FrameworkVersion version,
            boolean steward) {

        public String documentOf(SteeringProcess process) {
            return version.documents().stream()
                    .filter(it -> it.code().equals(process.content().document()))
                    .map(SteeringDocument::name)
                    .findFirst()
                    .orElse("");
        }
    }

    /** Everything strategy/process.html shows besides the form. */
    record ProcessPage(
            List<Link> trail,
            String titleKey,
            String address,
            List<Option> documents,
            @Nullable Clash clash) {

        public List<ProcessState> states() {
            return List.of(ProcessState.values());
        }
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedInPerson reader, Model model) {
        model.addAttribute(
                "page",
                new ProcessesPage(
                        List.of(Link.to(words.message("strategy.title"), StrategyAddresses.ROOT)),
                        reading.all(),
                        LocalDate.now(clock),
                        inForce(),
                        reader.person().actingRoles().contains(Role.FRAMEWORK_STEWARD)));
        return "strategy/processes";
    }

    @GetMapping("/ny")
    String fresh(Model model) {
        model.addAttribute("form", ProcessForm.EMPTY);
        return page(null, null, model);
    }

    @PostMapping("/ny")
    String enter(
            @Valid @ModelAttribute("form") ProcessForm form,
            BindingResult errors,
            UserId steward,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (!errors.hasErrors()) {
            if (keeping.enter(form.toContent(), steward).isPresent()) {
                flash.addFlashAttribute("notice", "strategy.process.saved");
                return "redirect:" + StrategyAddresses.PROCESSES;
            }
            errors.rejectValue("name", "strategy.process.taken");
        }
        return page(null, null, model);
    }

    @GetMapping("/{process}")
    String edit(@PathVariable UUID process, Model model) {
        var standing = keeping.get(process);
        model.addAttribute("form", ProcessForm.of(standing));
        return page(process, null, model);
    }

    @PostMapping("/{process}")
    Object change(
            @PathVariable UUID process,
            @Valid @ModelAttribute("form") ProcessForm form,
            BindingResult errors,
            UserId steward,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (!errors.hasErrors() && keeping.isTaken(form.toContent().name(), process)) {
            errors.rejectValue("name", "strategy.process.taken");
        }
        if (errors.hasErrors()) {
            return page(process, null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> keeping.change(process, form.toContent(), form.seen(), steward),
                        "strategy.process.saved",
                        () -> StrategyAddresses.PROCESSES,
                        () -> clashed(keeping.get(process), form, steward, model, request));
    }

    private String clashed(
            SteeringProcess theirs, ProcessForm yours, UserId steward, Model model, HttpServletRequest request) {
        var stored = ProcessForm.of(theirs);
        var mine = yours.toContent();
        var content = theirs.content();
        var clash = clashes.of(
                theirs.changedBy(),
                theirs.changedAt(),
                theirs.version(),
                steward,
                List.of(
                        field("name", content.name(), mine.name()),
                        field("responsible", content.responsible(), mine.responsible()),
                        field("state", words.of(content.state()), words.of(mine.state())),
                        field("due", Swedish.date(content.due()), Swedish.date(mine.due())),
                        field("plan", content.plan(), mine.plan())));
        var now = new ProcessForm(
                yours.name(),
                yours.responsible(),
                yours.document(),
                yours.state(),
                yours.begins(),
                yours.due(),
                yours.plan(),
                theirs.version());
        return page(theirs.id(), merges.show(clash, stored, now, request, model), model);
    }

    private Clash.Field field(String name, String theirs, String yours) {
        return new Clash.Field(words.message("strategy.process." + name), theirs, yours);
    }

    private String page(@Nullable UUID id, @Nullable Clash clash, Model model) {
        model.addAttribute(
                "page",
                new ProcessPage(
                        List.of(
                                Link.to(words.message("strategy.title"), StrategyAddresses.ROOT),
                                Link.to(words.message("strategy.process.title"), StrategyAddresses.PROCESSES)),
                        id == null ? "strategy.process.new" : "strategy.process.one",
                        StrategyAddresses.PROCESSES + "/" + (id == null ? "ny" : id),
                        inForce().documents().stream()
                                .map(it -> Option.of(it.code(), it.name()))
                                .toList(),
                        clash));
        return "strategy/process";
    }

    private FrameworkVersion inForce() {
        return framework.inForceOn(LocalDate.now(clock));
    }
}
