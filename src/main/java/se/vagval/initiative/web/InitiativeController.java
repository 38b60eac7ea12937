package se.vagval.initiative.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.Person;
import se.vagval.identity.RoleGroups;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.initiative.Initiative;
import se.vagval.initiative.InitiativeKind;
import se.vagval.initiative.InitiativeStatus;
import se.vagval.initiative.domain.InitiativeKeeping;
import se.vagval.initiative.domain.InitiativeKeeping.Sought;
import se.vagval.strategy.Framework;
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Saving;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The register: found by words and state, and each initiative as it stands, which officers change. */
@Controller
@RequestMapping(InitiativeAddresses.ROOT)
class InitiativeController {

    private final InitiativeKeeping keeping;
    private final Framework framework;
    private final Users users;
    private final FormMerges merges;
    private final Words words;

    InitiativeController(InitiativeKeeping keeping, Framework framework, Users users, FormMerges merges, Words words) {
        this.merges = merges;
        this.keeping = keeping;
        this.framework = framework;
        this.users = users;
        this.words = words;
    }

    /** Everything initiative/list.html shows. */
    record ListPage(
            List<Initiative> rows,
            Sought sought,
            @Nullable UUID next,
            boolean mayAdd,
            List<InitiativeStatus> statuses,
            List<InitiativeKind> kinds,
            List<Option> focusAreas) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String sok,
            @RequestParam(required = false) @Nullable InitiativeStatus lage,
            @RequestParam(required = false) @Nullable InitiativeKind slag,
            @RequestParam(defaultValue = "") String fokus,
            @RequestParam(required = false) @Nullable UUID efter,
            @AuthenticationPrincipal SignedInPerson reader,
            Model model) {
        var typed = sok.length() > 200 ? sok.substring(0, 200) : sok;
        var sought = new Sought(typed.strip(), lage, slag, fokus);
        var slice = keeping.list(sought, efter);
        var last = slice.last();
        model.addAttribute(
                "page",
                new ListPage(
                        slice.rows(),
                        sought,
                        slice.hasMore() && last != null ? last.id() : null,
                        mayChange(reader.person()),
                        List.of(InitiativeStatus.values()),
                        List.of(InitiativeKind.values()),
                        FocusPage.options(framework.versions().getFirst())));
        return "initiative/list";
    }

    @GetMapping("/fokusomraden")
    String underFocusAreas(Model model) {
        var trail = List.of(Link.to(words.message("initiative.title"), InitiativeAddresses.ROOT));
        model.addAttribute("page", FocusPage.of(trail, framework.versions().getFirst(), keeping.underFocusAreas()));
        return "initiative/focus";
    }

    @GetMapping("/ny")
    String fresh(Model model) {
        model.addAttribute("form", InitiativeForm.EMPTY);
        return page(null, true, null, model);
    }

    @PostMapping("/ny")
    String add(
            @Valid @ModelAttribute("form") InitiativeForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (!errors.hasErrors()) {
            var added = keeping.add(form.toContent(), officer);
            if (added.isPresent()) {
                flash.addFlashAttribute("notice", "initiative.saved");
                return "redirect:" + InitiativeAddresses.ROOT + "/" + added.get();
            }
            errors.rejectValue("theme", "taken");
        }
        return page(null, true, null, model);
    }

    @GetMapping("/{id}")
    String show(@PathVariable UUID id, @AuthenticationPrincipal SignedInPerson reader, Model model) {
        var standing = keeping.get(id);
        model.addAttribute("form", InitiativeForm.of(standing));
        return page(standing, mayChange(reader.person()), null, model);
    }

    @PostMapping("/{id}")
    Object change(
            @PathVariable UUID id,
            @Valid @ModelAttribute("form") InitiativeForm form,
            BindingResult errors,
            UserId officer,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            form.check(errors);
        }
        if (errors.hasErrors()) {
            return page(keeping.get(id), true, null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> keeping.change(id, form.toContent(), form.seen(), officer),
                        "initiative.saved",
                        () -> InitiativeAddresses.ROOT + "/" + id,
                        () -> clashed(keeping.get(id), form, model, request));
    }

    private String clashed(Initiative theirs, InitiativeForm yours, Model model, HttpServletRequest request) {
        var stored = InitiativeForm.of(theirs);
        var both = merges.of(request, stored, yours, theirs.version());
        var shown = both.map(FormMerges.Both::form).orElse(yours);
        model.addAttribute("form", shown);
        model.addAttribute(BindingResult.MODEL_KEY_PREFIX + "form", new BeanPropertyBindingResult(shown, "form"));
        model.addAttribute(FormMerges.BASE, merges.words(stored));
        var content = theirs.content();
        var mine = yours.toContent();
        var clash = new Clash(
                users.nameOf(theirs.changedBy()),
                Swedish.time(theirs.changedAt()),
                theirs.version(),
                List.of(
                        field("kind", said(content.kind()), said(mine.kind())),
                        field("theme", content.theme(), mine.theme()),
                        field("towards", content.towards(), mine.towards()),
                        field("owner", content.owner(), mine.owner()),
                        field("funder", content.funder(), mine.funder()),
                        field("lesson", content.lesson(), mine.lesson()),
                        field("source", content.source(), mine.source())));
        return page(theirs, true, both.map(it -> clash.joined(it.clean())).orElse(clash), model);
    }

    private String said(@Nullable InitiativeKind kind) {
        return kind == null ? "" : words.of(kind);
    }

    private Clash.Field field(String key, String theirs, String yours) {
        return new Clash.Field(words.message("initiative." + key), theirs, yours);
    }

    private String page(@Nullable Initiative standing, boolean open, @Nullable Clash clash, Model model) {
        var title = standing == null ? "initiative.new" : "initiative.one";
        var address = InitiativeAddresses.ROOT + (standing == null ? "/ny" : "/" + standing.id());
        var version = standing == null ? 0 : standing.version();
        var trail = List.of(Link.to(words.message("initiative.title"), InitiativeAddresses.ROOT));
        model.addAttribute(
                "page",
                new InitiativePage(
                        title,
                        address,
                        trail,
                        open,
                        clash == null ? shown(model, version) : version,
                        clash,
                        framework.versions().getFirst(),
                        standing));
        return "initiative/initiative";
    }

    /** A page that comes back with faults keeps the version that it was opened with. */
    private static int shown(Model model, int version) {
        return ((Map<?, ?>) model.asMap()).get("form") instanceof InitiativeForm form && form.version() != null
                ? form.version()
                : version;
    }

    private static boolean mayChange(Person person) {
        return person.actingRoles().stream().anyMatch(RoleGroups.CASE_OFFICERS::contains);
    }
}
