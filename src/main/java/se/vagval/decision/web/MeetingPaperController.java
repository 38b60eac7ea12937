package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.MeetingCalling;
import se.vagval.decision.domain.MeetingPaperReading;
import se.vagval.document.DocumentFormat;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** The papers of a meeting itself: the notice with its list of items, and the report of delegated decisions. */
@Controller
@RequestMapping("/sammantraden/{datum}")
class MeetingPaperController {

    /** Everything decision/meeting-paper.html shows. */
    record MeetingPaperPage(
            MeetingPaperReading.Sheet sheet, String address, String draft, boolean sendable, List<Link> trail) {}

    private final MeetingPaperReading reading;
    private final MeetingCalling calling;
    private final Paper paper;
    private final Words words;
    private final Refusals refusals;

    MeetingPaperController(
            MeetingPaperReading reading, MeetingCalling calling, Paper paper, Words words, Refusals refusals) {
        this.reading = reading;
        this.calling = calling;
        this.paper = paper;
        this.words = words;
        this.refusals = refusals;
    }

    @GetMapping("/kallelse")
    String notice(@PathVariable("datum") MeetingId meeting, UserId reader, HttpServletRequest request, Model model) {
        var sheet = reading.notice(meeting, reader);
        var sendable = sheet.sendable() && request.isUserInRole(Role.COMMITTEE_SECRETARY.name());
        return page(meeting, sheet, "kallelse", sendable, model);
    }

    @PostMapping("/kallelse")
    String send(@PathVariable("datum") MeetingId meeting, UserId secretary, RedirectAttributes flash) {
        calling.send(meeting, secretary);
        flash.addFlashAttribute("notice", "decision.notice.sent");
        return "redirect:/sammantraden/{datum}/kallelse";
    }

    @GetMapping("/kallelse.pdf")
    ResponseEntity<byte[]> noticePdf(@PathVariable("datum") MeetingId meeting, UserId reader) {
        return noticeFile(meeting, DocumentFormat.PDF, reader);
    }

    @GetMapping("/kallelse.docx")
    ResponseEntity<byte[]> noticeWord(@PathVariable("datum") MeetingId meeting, UserId reader) {
        return noticeFile(meeting, DocumentFormat.DOCX, reader);
    }

    @GetMapping("/delegationsanmalan")
    String delegationReport(@PathVariable("datum") MeetingId meeting, UserId reader, Model model) {
        return page(meeting, reading.delegationReport(meeting, reader), "delegationsanmalan", false, model);
    }

    @GetMapping("/delegationsanmalan.pdf")
    ResponseEntity<byte[]> delegationReportPdf(@PathVariable("datum") MeetingId meeting, UserId reader) {
        return delegationReportFile(meeting, DocumentFormat.PDF, reader);
    }

    @GetMapping("/delegationsanmalan.docx")
    ResponseEntity<byte[]> delegationReportWord(@PathVariable("datum") MeetingId meeting, UserId reader) {
        return delegationReportFile(meeting, DocumentFormat.DOCX, reader);
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, "/sammantraden/{datum}");
    }

    private ResponseEntity<byte[]> noticeFile(MeetingId meeting, DocumentFormat format, UserId reader) {
        return paper.answer(reading.noticeFile(meeting, format, reader).get(), format, "kallelse-" + meeting);
    }

    private ResponseEntity<byte[]> delegationReportFile(MeetingId meeting, DocumentFormat format, UserId reader) {
        return paper.answer(
                reading.delegationReportFile(meeting, format, reader).get(), format, "delegationsanmalan-" + meeting);
    }

    private String page(
            MeetingId meeting, MeetingPaperReading.Sheet sheet, String name, boolean sendable, Model model) {
        var address = meeting.address();
        var trail = List.of(
                Link.to(words.message("decision.calendar.title"), MeetingId.CALENDAR),
                Link.to(words.message("decision.meeting.title", Swedish.longDate(meeting.date())), address));
        var draft = sheet.isFinal() ? "" : words.message("decision.draft." + name);
        model.addAttribute("page", new MeetingPaperPage(sheet, address + "/" + name, draft, sendable, trail));
        return "decision/meeting-paper";
    }
}
