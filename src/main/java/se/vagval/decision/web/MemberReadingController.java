package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.CommitteeReading;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.MemberMarking;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.Saving;
import se.vagval.web.Words;

/** What a member keeps for the meeting: read marks and private notes. */
@Controller
@RequestMapping("/sammantraden/{datum}/laslage/{nr}")
class MemberReadingController {

    private static final String PAGE = "/sammantraden/{datum}/laslage/{nr}";

    private final MemberMarking reading;
    private final CommitteeReading papers;
    private final ReadingPages pages;
    private final Words words;
    private final Refusals refusals;
    private final FormMerges merges;

    MemberReadingController(
            MemberMarking reading,
            CommitteeReading papers,
            ReadingPages pages,
            Words words,
            Refusals refusals,
            FormMerges merges) {
        this.merges = merges;
        this.reading = reading;
        this.papers = papers;
        this.pages = pages;
        this.words = words;
        this.refusals = refusals;
    }

    @PostMapping("/last")
    String markRead(
            @PathVariable("datum") MeetingId meeting,
            @PathVariable("nr") int number,
            @RequestParam("utgava") UUID edition,
            UserId member) {
        reading.markRead(meeting, number, edition, member);
        return "redirect:" + PAGE;
    }

    @PostMapping("/olast")
    String markUnread(@PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId member) {
        reading.markUnread(meeting, number, member);
        return "redirect:" + PAGE;
    }

    @PostMapping("/anteckning")
    Object note(
            @PathVariable("datum") MeetingId meeting,
            @PathVariable("nr") int number,
            @Valid @ModelAttribute("form") NoteForm form,
            BindingResult errors,
            UserId member,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return pages.show(meeting, number, member, null, request, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> reading.note(meeting, number, form.text(), form.versionOrNone(), member),
                        "decision.note.saved",
                        () -> PAGE,
                        () -> clashed(meeting, number, form, member, request, model));
    }

    private String clashed(
            MeetingId meeting, int number, NoteForm mine, UserId member, HttpServletRequest request, Model model) {
        var kept = reading.markOf(
                member, papers.reading(meeting, number, member).item().caseFile());
        var note = new Clash.Field(words.message("decision.note"), kept.note(), mine.text());
        var clash = new Clash(
                words.message("decision.note.otherWindow"),
                words.message("web.clash.now"),
                kept.version(),
                List.of(note));
        var theirs = new NoteForm(kept.note(), kept.version());
        var shown = merges.show(clash, theirs, new NoteForm(mine.note(), kept.version()), request, model);
        return pages.show(meeting, number, member, shown, request, model);
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, PAGE);
    }
}
