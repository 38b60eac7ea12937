package se.vagval.decision.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.Agenda;
import se.vagval.decision.domain.AgendaPreparing;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Presidieberedning: what waits for the agenda, before anybody else has been sent it. */
@Controller
@RequestMapping("/sammantraden/{datum}/beredning")
class AgendaProposalController {

    private final AgendaPreparing preparing;
    private final Words words;

    AgendaProposalController(AgendaPreparing preparing, Words words) {
        this.preparing = preparing;
        this.words = words;
    }

    /** Everything decision/proposals.html shows. */
    record ProposalsPage(MeetingId meeting, List<Agenda.Candidate> candidates, List<Link> trail) {}

    @GetMapping
    String show(@PathVariable("datum") MeetingId meeting, UserId reader, Model model) {
        var trail = List.of(
                Link.to(words.message("decision.calendar.title"), MeetingId.CALENDAR),
                Link.to(words.message("decision.meeting.title", Swedish.longDate(meeting.date())), meeting.address()));
        model.addAttribute("page", new ProposalsPage(meeting, preparing.candidates(meeting, reader), trail));
        return "decision/proposals";
    }
}
