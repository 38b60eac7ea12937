package se.vagval.calibration.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.calibration.domain.MeetingNoting;
import se.vagval.calibration.domain.OfficerMeeting;
import se.vagval.calibration.domain.OfficerMeetingReading;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Handläggarmöten: planned, and filled with the cases to go through. */
@Controller
@RequestMapping(MeetingAddresses.ROOT)
class OfficerMeetingController {

    /** What planning a meeting sends. */
    record OfficerMeetingForm(
            @NotBlank @Size(max = 200) @Nullable String title,

            @NotNull @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) @Nullable
            LocalDate day) {

        static final OfficerMeetingForm EMPTY = new OfficerMeetingForm("", null);
    }

    /** What bringing a case sends. */
    record BringForm(@NotNull @Nullable CaseFileId caseFile) {
        static final BringForm EMPTY = new BringForm(null);
    }

    /** Everything calibration/meeting.html shows besides the form. */
    record MeetingPage(OfficerMeeting.Sheet sheet, List<Link> trail, List<Option> bringable) {

        public String address() {
            return MeetingAddresses.ROOT + "/" + sheet.meeting().id();
        }
    }

    private final MeetingNoting noting;
    private final OfficerMeetingReading reading;
    private final Words words;

    OfficerMeetingController(MeetingNoting noting, OfficerMeetingReading reading, Words words) {
        this.noting = noting;
        this.reading = reading;
        this.words = words;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("form", OfficerMeetingForm.EMPTY);
        return listPage(model);
    }

    @PostMapping
    String plan(
            @Valid @ModelAttribute("form") OfficerMeetingForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return listPage(model);
        }
        var meeting = noting.plan(Objects.requireNonNull(form.title()), Objects.requireNonNull(form.day()), person);
        flash.addFlashAttribute("notice", "calibration.meeting.planned");
        return "redirect:" + MeetingAddresses.ROOT + "/" + meeting;
    }

    @GetMapping("/{mote}")
    String show(@PathVariable UUID mote, UserId reader, Model model) {
        model.addAttribute("form", BringForm.EMPTY);
        return page(mote, reader, model);
    }

    @PostMapping("/{mote}")
    String bring(
            @PathVariable UUID mote,
            @Valid @ModelAttribute("form") BringForm form,
            BindingResult errors,
            UserId person,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return page(mote, person, model);
        }
        noting.bring(mote, Objects.requireNonNull(form.caseFile()), person);
        flash.addFlashAttribute("notice", "calibration.meeting.brought");
        return "redirect:" + MeetingAddresses.ROOT + "/{mote}";
    }

    private String listPage(Model model) {
        model.addAttribute("meetings", reading.latest());
        return "calibration/meetings";
    }

    private String page(UUID mote, UserId reader, Model model) {
        var sheet = reading.sheet(mote, reader);
        model.addAttribute(
                "page",
                new MeetingPage(
                        sheet,
                        List.of(Link.to(words.message("calibration.meetings.title"), MeetingAddresses.ROOT)),
                        reading.bringable(sheet, reader).stream()
                                .map(it ->
                                        Option.of(it.id(), it.registryNumber().value() + " " + it.title()))
                                .toList()));
        return "calibration/meeting";
    }
}
