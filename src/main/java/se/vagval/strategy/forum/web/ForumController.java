package se.vagval.strategy.forum.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
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
import se.vagval.strategy.forum.domain.Forum;
import se.vagval.strategy.forum.domain.ForumKeeping;
import se.vagval.strategy.forum.domain.ForumKind;
import se.vagval.strategy.forum.domain.ForumReading;
import se.vagval.strategy.web.StrategyAddresses;
import se.vagval.web.Clash;
import se.vagval.web.Clashes;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Saving;
import se.vagval.web.Words;

/** Registret över forum: all in one table, each with a form of its own for the RUS-samordnare. */
@Controller
@RequestMapping(StrategyAddresses.FORUMS)
class ForumController {

    private final ForumReading reading;
    private final ForumKeeping keeping;
    private final Clashes clashes;
    private final FormMerges merges;
    private final Words words;

    ForumController(ForumReading reading, ForumKeeping keeping, Clashes clashes, FormMerges merges, Words words) {
        this.reading = reading;
        this.keeping = keeping;
        this.clashes = clashes;
        this.merges = merges;
        this.words = words;
    }

    /** Everything strategy/forums.html shows. */
    record ForumsPage(List<Link> trail, List<Forum> forums, boolean steward) {}

    /** Everything strategy/forum.html shows besides the form. */
    record ForumPage(
            List<Link> trail,
            String titleKey,
            String address,
            @Nullable Clash clash) {

        public List<ForumKind> kinds() {
            return List.of(ForumKind.values());
        }
    }

    @GetMapping
    String all(@AuthenticationPrincipal SignedInPerson reader, Model model) {
        model.addAttribute(
                "page",
                new ForumsPage(
                        List.of(Link.to(words.message("strategy.title"), StrategyAddresses.ROOT)),
                        reading.all(),
                        reader.person().actingRoles().contains(Role.FRAMEWORK_STEWARD)));
        return "strategy/forums";
    }

    @GetMapping("/ny")
    String fresh(Model model) {
        model.addAttribute("form", ForumForm.EMPTY);
        return page(null, null, model);
    }

    @PostMapping("/ny")
    String enter(
            @Valid @ModelAttribute("form") ForumForm form,
            BindingResult errors,
            UserId steward,
            Model model,
            RedirectAttributes flash) {
        if (!errors.hasErrors()) {
            if (keeping.enter(form.toContent(), steward).isPresent()) {
                flash.addFlashAttribute("notice", "strategy.forum.saved");
                return "redirect:" + StrategyAddresses.FORUMS;
            }
            errors.rejectValue("name", "strategy.forum.taken");
        }
        return page(null, null, model);
    }

    @GetMapping("/{forum}")
    String edit(@PathVariable UUID forum, Model model) {
        model.addAttribute("form", ForumForm.of(keeping.get(forum)));
        return page(forum, null, model);
    }

    @PostMapping("/{forum}")
    Object change(
            @PathVariable UUID forum,
            @Valid @ModelAttribute("form") ForumForm form,
            BindingResult errors,
            UserId steward,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        if (!errors.hasErrors() && keeping.isTaken(form.toContent().name(), forum)) {
            errors.rejectValue("name", "strategy.forum.taken");
        }
        if (errors.hasErrors()) {
            return page(forum, null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> keeping.change(forum, form.toContent(), form.seen(), steward),
                        "strategy.forum.saved",
                        () -> StrategyAddresses.FORUMS,
                        () -> clashed(keeping.get(forum), form, steward, model, request));
    }

    private String clashed(Forum theirs, ForumForm yours, UserId steward, Model model, HttpServletRequest request) {
        var clash = clashes.of(
                theirs.changedBy(),
                theirs.changedAt(),
                theirs.version(),
                steward,
                fields(theirs.content(), yours.toContent()));
        var shown = merges.show(clash, ForumForm.of(theirs), yours.over(theirs.version()), request, model);
        return page(theirs.id(), shown, model);
    }

    private List<Clash.Field> fields(Forum.Content theirs, Forum.Content yours) {
        return List.of(
                field("name", theirs.name(), yours.name()),
                field("kind", words.of(theirs.kind()), words.of(yours.kind())),
                field("purpose", theirs.purpose(), yours.purpose()),
                field("members", theirs.members(), yours.members()),
                field("rhythm", theirs.rhythm(), yours.rhythm()),
                field("responsible", theirs.responsible(), yours.responsible()),
                field("link", theirs.link(), yours.link()),
                field("source", theirs.source(), yours.source()));
    }

    private Clash.Field field(String name, String theirs, String yours) {
        return new Clash.Field(words.message("strategy.forum." + name), theirs, yours);
    }

    private String page(@Nullable UUID id, @Nullable Clash clash, Model model) {
        model.addAttribute(
                "page",
                new ForumPage(
                        List.of(
                                Link.to(words.message("strategy.title"), StrategyAddresses.ROOT),
                                Link.to(words.message("strategy.forum.title"), StrategyAddresses.FORUMS)),
                        id == null ? "strategy.forum.new" : "strategy.forum.one",
                        StrategyAddresses.FORUMS + "/" + (id == null ? "ny" : id),
                        clash));
        return "strategy/forum";
    }
}
