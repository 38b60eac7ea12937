package se.vagval.stewardship.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.identity.UserId;
import se.vagval.stewardship.domain.ApplicationRereading;
import se.vagval.stewardship.domain.LevelChanges.Change;
import se.vagval.stewardship.domain.Rereading;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkDrafts;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Gate;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** Omläsning: pressed, followed, stopped, and read when it is done. */
@Controller
class RereadingController {

    private static final String PAGE = "/omlasning";

    private final ApplicationRereading rereading;
    private final FrameworkDrafts drafts;
    private final Framework framework;
    private final Words words;

    RereadingController(ApplicationRereading rereading, FrameworkDrafts drafts, Framework framework, Words words) {
        this.framework = framework;
        this.rereading = rereading;
        this.drafts = drafts;
        this.words = words;
    }

    /** What became of one criterion, goal or question. */
    record Row(String name, Change change) {}

    /** Everything stewardship/rereading.html shows. */
    record RereadingPage(
            List<Link> trail,
            String draft,
            String base,
            boolean newer,
            @Nullable Rereading rereading,
            List<Row> criteria,
            List<Row> others) {

        public String address() {
            return StewardshipAddresses.DRAFTS + "/" + draft + PAGE;
        }

        public String home() {
            return StewardshipAddresses.DRAFTS + "/" + draft;
        }

        public boolean isRunning() {
            return rereading != null && rereading.isRunning();
        }
    }

    @GetMapping(StewardshipAddresses.DRAFT + PAGE)
    String show(@PathVariable("utkast") String draft, Model model) {
        var latest = rereading.latestOf(draft).orElse(null);
        var base = latest == null ? drafts.baseOf(draft) : framework.version(latest.base());
        var newer = latest != null && drafts.frozen(draft).number() != latest.draftNumber();
        model.addAttribute(
                "page",
                new RereadingPage(
                        trail(draft),
                        draft,
                        base.id(),
                        newer,
                        latest,
                        latest == null ? List.of() : criteria(latest, base),
                        latest == null ? List.of() : others(latest, base)));
        return "stewardship/rereading";
    }

    @PostMapping(StewardshipAddresses.DRAFT + PAGE)
    String begin(@PathVariable("utkast") String draft, UserId steward, RedirectAttributes flash) {
        rereading.begin(draft, steward);
        flash.addFlashAttribute("notice", "stewardship.rereading.begun");
        return "redirect:" + StewardshipAddresses.DRAFTS + "/" + draft + PAGE;
    }

    @PostMapping(StewardshipAddresses.DRAFT + PAGE + "/stopp")
    String stop(@PathVariable("utkast") String draft, UserId steward, RedirectAttributes flash) {
        rereading.stop(draft, steward);
        flash.addFlashAttribute("notice", "stewardship.rereading.stopped");
        return "redirect:" + StewardshipAddresses.DRAFTS + "/" + draft + PAGE;
    }

    private static List<Row> criteria(Rereading rereading, FrameworkVersion base) {
        return base.dimensions().stream()
                .filter(it -> rereading.changes().subjects().containsKey(it.code()))
                .map(it ->
                        new Row(it.code() + " " + it.name(), rereading.changes().of(it.code())))
                .toList();
    }

    /** Of all else that is read only what has become another is told. */
    private List<Row> others(Rereading rereading, FrameworkVersion base) {
        var criteria = base.dimensions().stream().map(Dimension::code).toList();
        return rereading.changes().subjects().entrySet().stream()
                .filter(it -> !criteria.contains(it.getKey()) && it.getValue().changed() > 0)
                .sorted(Map.Entry.comparingByKey())
                .map(it -> new Row(name(it.getKey(), base), it.getValue()))
                .toList();
    }

    private String name(String code, FrameworkVersion base) {
        return Stream.concat(
                        base.textOf(code).stream(),
                        base.gates().stream()
                                .filter(it -> it.code().equals(code))
                                .map(Gate::name))
                .findFirst()
                .map(it -> code + " " + it)
                .orElse(code);
    }

    private List<Link> trail(String draft) {
        return List.of(
                Link.to(words.message("strategy.drafts.title"), StewardshipAddresses.DRAFTS),
                Link.to(words.message("strategy.draft.title", draft), StewardshipAddresses.DRAFTS + "/" + draft));
    }
}
