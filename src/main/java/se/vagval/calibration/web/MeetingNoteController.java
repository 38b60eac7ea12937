package se.vagval.calibration.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.calibration.domain.MeetingNoting;
import se.vagval.calibration.domain.OfficerMeeting.NoteSheet;
import se.vagval.calibration.domain.OfficerMeetingReading;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Saving;
import se.vagval.web.SensitiveText;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** What is said of one case at an officers' meeting. Several may write at once: what they write is put together. */
@Controller
@RequestMapping(MeetingAddresses.CASE)
class MeetingNoteController {

    /** What the note sends. */
    record MeetingNoteForm(
            @Nullable @Size(max = 200_000) String note,
            @Nullable Integer version,
            boolean sensitiveKept) {

        void check(Errors errors) {
            if (!sensitiveKept) {
                SensitiveText.in(note).ifPresent(it -> errors.rejectValue("note", "web.sensitive." + it));
            }
        }

        String words() {
            return note == null ? "" : note;
        }

        int seen() {
            return version == null ? 0 : version;
        }
    }

    /** Everything calibration/meeting-note.html shows besides the form. */
    record NotePage(
            NoteSheet sheet,
            List<Link> trail,
            String address,
            @Nullable Clash clash) {

        public int shownVersion() {
            return clash == null ? sheet.item().saves() : (int) clash.version();
        }
    }

    private final MeetingNoting noting;
    private final OfficerMeetingReading reading;
    private final FormMerges merges;
    private final Words words;

    MeetingNoteController(MeetingNoting noting, OfficerMeetingReading reading, FormMerges merges, Words words) {
        this.noting = noting;
        this.reading = reading;
        this.merges = merges;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable UUID mote, @PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var sheet = reading.note(mote, caseFile, reader);
        model.addAttribute("form", form(sheet));
        return page(sheet, null, model);
    }

    @PostMapping
    Object save(
            @PathVariable UUID mote,
            @PathVariable CaseFileId caseFile,
            @Valid @ModelAttribute("form") MeetingNoteForm form,
            BindingResult errors,
            UserId person,
            Model model,
            HttpServletRequest request,
            HttpServletResponse response,
            RedirectAttributes flash) {
        form.check(errors);
        if (errors.hasErrors()) {
            return page(reading.note(mote, caseFile, person), null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> save(mote, caseFile, form, person, request),
                        "calibration.meeting.noted",
                        () -> MeetingAddresses.ROOT + "/" + mote,
                        () -> clashed(mote, caseFile, form, person, model, request));
    }

    @PostMapping("/borttagning")
    String takeOff(
            @PathVariable UUID mote, @PathVariable CaseFileId caseFile, UserId person, RedirectAttributes flash) {
        noting.takeOff(mote, caseFile, person);
        flash.addFlashAttribute("notice", "calibration.meeting.takenOff");
        return "redirect:" + MeetingAddresses.ROOT + "/{mote}";
    }

    /** Paragraphs that only one has touched are put together without asking; the window goes on from what it shows. */
    private long save(UUID mote, CaseFileId caseFile, MeetingNoteForm form, UserId person, HttpServletRequest request) {
        try {
            return noting.note(mote, caseFile, form.words(), form.seen(), person);
        } catch (EditedMeanwhileRefusal meanwhile) {
            var sheet = reading.note(mote, caseFile, person);
            var both = merges.of(request, form(sheet), form, sheet.item().saves())
                    .filter(FormMerges.Both::clean)
                    .orElseThrow(() -> meanwhile)
                    .form();
            noting.note(mote, caseFile, both.words(), sheet.item().saves(), person);
            return form.seen();
        }
    }

    private String clashed(
            UUID mote,
            CaseFileId caseFile,
            MeetingNoteForm form,
            UserId person,
            Model model,
            HttpServletRequest request) {
        var sheet = reading.note(mote, caseFile, person);
        var theirs = form(sheet);
        var saves = sheet.item().saves();
        var both = merges.of(request, theirs, form, saves);
        model.asMap().keySet().removeIf(it -> it.startsWith(BindingResult.MODEL_KEY_PREFIX));
        model.addAttribute(
                "form",
                both.map(FormMerges.Both::form).orElse(new MeetingNoteForm(form.note(), saves, form.sensitiveKept())));
        model.addAttribute(FormMerges.BASE, merges.words(theirs));
        var clash = new Clash(
                        sheet.notedByName(),
                        Swedish.stamp(sheet.item().notedAt()),
                        saves,
                        List.of(new Clash.Field(words.message("calibration.meeting.note"), theirs.note(), form.note())))
                .withOneself(person.equals(sheet.item().notedBy()));
        return page(sheet, both.map(it -> clash.joined(it.clean())).orElse(clash), model);
    }

    private static MeetingNoteForm form(NoteSheet sheet) {
        return new MeetingNoteForm(sheet.item().note(), sheet.item().saves(), false);
    }

    private String page(NoteSheet sheet, @Nullable Clash clash, Model model) {
        var meeting = MeetingAddresses.ROOT + "/" + sheet.meeting().id();
        model.addAttribute(
                "page",
                new NotePage(
                        sheet,
                        List.of(
                                Link.to(words.message("calibration.meetings.title"), MeetingAddresses.ROOT),
                                Link.to(sheet.meeting().title(), meeting)),
                        String.join(
                                "/", meeting, "arenden", sheet.caseFile().id().toString()),
                        clash));
        return "calibration/meeting-note";
    }
}
