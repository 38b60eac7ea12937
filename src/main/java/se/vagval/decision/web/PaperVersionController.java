package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.PaperWriting;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Words;
import se.vagval.wording.VersionsPage;

/** The versions of a paper, part by part; which paper it is, the subclass says. */
abstract class PaperVersionController<P extends Enum<P>> {

    /** The paper whose versions are shown: where it lies, how it stands, and whether this reader may write it. */
    record Shown(List<Link> trail, String address, long version, boolean writable) {}

    private final PaperWriting<P, ?> writing;
    private final Words words;
    private final Refusals refusals;
    private final String address;
    private final String title;
    private final P first;

    PaperVersionController(
            PaperWriting<P, ?> writing, Words words, Refusals refusals, String address, String title, P first) {
        this.writing = writing;
        this.words = words;
        this.refusals = refusals;
        this.address = address;
        this.title = title;
        this.first = first;
    }

    abstract Shown shown(CaseFileId caseFile, UserId reader);

    @GetMapping
    String show(
            @PathVariable CaseFileId caseFile,
            @RequestParam(name = "avsnitt", required = false) @Nullable P asked,
            @RequestParam(name = "fran", required = false) @Nullable Integer from,
            @RequestParam(name = "till", required = false) @Nullable Integer to,
            UserId reader,
            Model model) {
        var shown = shown(caseFile, reader);
        var part = asked == null ? first : asked;
        var parts = Arrays.stream(first.getDeclaringClass().getEnumConstants())
                .map(it -> Option.of(it, words.of(it)))
                .toList();
        model.addAttribute(
                "page",
                VersionsPage.of(
                        new VersionsPage.Frame(shown.trail(), title, shown.address(), parts),
                        new VersionsPage.Asked(part.name(), from, to),
                        writing.versionsOf(caseFile, part),
                        shown.version(),
                        shown.writable()));
        return VersionsPage.VIEW;
    }

    @PostMapping("/aterstallning")
    String restore(
            @PathVariable CaseFileId caseFile,
            @RequestParam("avsnitt") P part,
            @RequestParam int number,
            @RequestParam long version,
            UserId officer,
            RedirectAttributes flash) {
        writing.restore(caseFile, part, number, version, officer);
        flash.addFlashAttribute("notice", "wording.restored");
        return "redirect:" + address;
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, address);
    }
}
