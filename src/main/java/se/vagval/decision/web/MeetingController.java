package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.Agenda;
import se.vagval.decision.domain.AgendaPreparing;
import se.vagval.decision.domain.CommitteeReading;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.MeetingPlanning;
import se.vagval.decision.domain.PacketMaking;
import se.vagval.decision.domain.PacketPreparing;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;
import se.vagval.web.FormMerges;
import se.vagval.web.Link;
import se.vagval.web.Saving;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** One meeting: its agenda, its facts and its packet. */
@Controller
@RequestMapping("/sammantraden/{datum}")
class MeetingController {

    /** Everything decision/meeting.html shows. */
    record MeetingPage(Agenda agenda, boolean secretary, List<Agenda.Candidate> candidates, List<Link> trail) {

        public String day() {
            return Swedish.longDate(agenda.date());
        }

        public String date() {
            return Swedish.date(agenda.date());
        }

        public boolean isClosable() {
            return isReadyToClose() && !agenda.isExtractMissing();
        }

        /** All is decided, and only what the minutes say is not back in its case yet. */
        public boolean isWaitingForExtracts() {
            return isReadyToClose() && agenda.isExtractMissing();
        }

        private boolean isReadyToClose() {
            return secretary && !agenda.isHeld() && agenda.dayHasCome() && !agenda.isUndecided();
        }
    }

    /** Everything decision/meeting-edit.html shows besides the form. */
    record EditPage(Agenda agenda, @Nullable Clash clash) {}

    /** Everything decision/packet-waiting.html shows. */
    record WaitingPage(MeetingId meeting, PacketMaking.Progress progress, List<Link> trail) {}

    private static final int SECONDS = 5;

    private final CommitteeReading reading;
    private final PacketPreparing preparing;
    private final MeetingPlanning planning;
    private final AgendaPreparing proposals;
    private final Paper paper;
    private final Words words;
    private final Refusals refusals;
    private final FormMerges merges;

    MeetingController(
            CommitteeReading reading,
            PacketPreparing preparing,
            MeetingPlanning planning,
            AgendaPreparing proposals,
            Paper paper,
            Words words,
            Refusals refusals,
            FormMerges merges) {
        this.proposals = proposals;
        this.merges = merges;
        this.preparing = preparing;
        this.refusals = refusals;
        this.reading = reading;
        this.planning = planning;
        this.paper = paper;
        this.words = words;
    }

    @GetMapping
    String show(@PathVariable("datum") MeetingId meeting, UserId reader, HttpServletRequest request, Model model) {
        var agenda = reading.agenda(meeting, reader);
        var secretary = request.isUserInRole(Role.COMMITTEE_SECRETARY.name());
        var candidates =
                secretary && !agenda.isHeld() ? proposals.candidates(meeting, reader) : List.<Agenda.Candidate>of();
        var trail = List.of(Link.to(words.message("decision.calendar.title"), MeetingId.CALENDAR));
        model.addAttribute("page", new MeetingPage(agenda, secretary, candidates, trail));
        return "decision/meeting";
    }

    /** The packet; or, while its papers are made, how far that has come, on a page that asks again by itself. */
    @GetMapping("/underlag")
    Object packet(@PathVariable("datum") MeetingId meeting, UserId reader, HttpServletResponse response, Model model) {
        var progress = preparing.prepare(meeting);
        if (progress.isReady()) {
            return paper.answer(() -> reading.packet(meeting, reader), "underlag-" + meeting);
        }
        response.setStatus(HttpServletResponse.SC_ACCEPTED);
        response.setHeader("Refresh", Integer.toString(SECONDS));
        model.addAttribute("page", new WaitingPage(meeting, progress, trail(meeting)));
        return "decision/packet-waiting";
    }

    private List<Link> trail(MeetingId meeting) {
        return List.of(
                Link.to(words.message("decision.calendar.title"), MeetingId.CALENDAR),
                Link.to(words.message("decision.meeting.title", Swedish.longDate(meeting.date())), meeting.address()));
    }

    @GetMapping("/uppgifter")
    String edit(@PathVariable("datum") MeetingId meeting, UserId secretary, Model model) {
        var agenda = reading.agenda(meeting, secretary);
        model.addAttribute("form", MeetingForm.of(agenda.date(), agenda.startsAt(), agenda.place(), agenda.version()));
        return editPage(agenda, null, model);
    }

    @PostMapping("/uppgifter")
    Object arrange(
            @PathVariable("datum") MeetingId meeting,
            @Valid @ModelAttribute("form") MeetingForm form,
            BindingResult errors,
            UserId secretary,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model,
            RedirectAttributes flash) {
        if (errors.hasErrors()) {
            return editPage(reading.agenda(meeting, secretary), null, model);
        }
        return new Saving(request, response, flash)
                .answer(
                        () -> planning.arrange(meeting, form.time(), form.where(), form.seen(), secretary),
                        "decision.meeting.arranged",
                        () -> "/sammantraden/{datum}",
                        () -> clashed(meeting, form, secretary, request, model));
    }

    private String clashed(
            MeetingId meeting, MeetingForm form, UserId secretary, HttpServletRequest request, Model model) {
        var theirs = reading.agenda(meeting, secretary);
        var saved = MeetingForm.of(theirs.date(), theirs.startsAt(), theirs.place(), theirs.version());
        var yours = new MeetingForm(theirs.date(), form.startsAt(), form.place(), theirs.version(), null);
        return editPage(theirs, merges.show(clash(saved, form), saved, yours, request, model), model);
    }

    @PostMapping("/avslut")
    String close(@PathVariable("datum") MeetingId meeting, UserId secretary, RedirectAttributes flash) {
        planning.close(meeting, secretary);
        flash.addFlashAttribute("notice", "decision.meeting.closed");
        return "redirect:/sammantraden/{datum}";
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, "/sammantraden/{datum}");
    }

    private Clash clash(MeetingForm saved, MeetingForm mine) {
        return new Clash(
                words.message("web.clash.somebody"),
                words.message("web.clash.now"),
                saved.seen(),
                List.of(
                        new Clash.Field(words.message("decision.meeting.startsAt"), saved.startsAt(), mine.startsAt()),
                        new Clash.Field(words.message("decision.meeting.place"), saved.place(), mine.place())));
    }

    private static String editPage(Agenda agenda, @Nullable Clash clash, Model model) {
        model.addAttribute("page", new EditPage(agenda, clash));
        return "decision/meeting-edit";
    }
}
