package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.CommitteeReading;
import se.vagval.decision.domain.MemberMarking;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.web.Clash;

/** Puts one case's page of läsläge together, with the reader's own mark and note. */
@Component
class ReadingPages {

    private final CommitteeReading reading;
    private final MemberMarking member;
    private final Clock clock;

    ReadingPages(CommitteeReading reading, MemberMarking member, Clock clock) {
        this.reading = reading;
        this.member = member;
        this.clock = clock;
    }

    /** Lends a copy for reading without a network, but never of a case that is closed or marked. */
    String show(
            MeetingId meeting,
            int number,
            UserId reader,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        var view = show(meeting, number, reader, (Clash) null, request, model);
        var page = (ReadingPage) model.getAttribute("page");
        if (page != null && page.isLendable()) {
            response.setHeader(OfflineController.OWNER, reader.value());
        }
        return view;
    }

    /** What is typed stays when the model holds a form already. */
    String show(
            MeetingId meeting,
            int number,
            UserId reader,
            @Nullable Clash clash,
            HttpServletRequest request,
            Model model) {
        var it = reading.reading(meeting, number, reader);
        var mark = member.markOf(reader, it.item().caseFile());
        if (!model.containsAttribute("form")) {
            model.addAttribute("form", new NoteForm(mark.note(), mark.version()));
        }
        model.addAttribute("page", ReadingPage.of(it, mark, isAtTheTable(request), clock.instant(), clash));
        return it.isClosed() ? "decision/closed" : "decision/reading";
    }

    private static boolean isAtTheTable(HttpServletRequest request) {
        return request.isUserInRole(Role.ELECTED_REPRESENTATIVE.name())
                || request.isUserInRole(Role.COMMITTEE_SECRETARY.name());
    }
}
