package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
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
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.decision.MeetingId;
import se.vagval.decision.domain.Agenda;
import se.vagval.decision.domain.CommitteeReading;
import se.vagval.decision.domain.DecisionRefusal;
import se.vagval.decision.domain.Reading;
import se.vagval.document.DocumentFormat;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/** Läsläge: the meeting case by case, for those who decide. */
@Controller
@RequestMapping("/sammantraden/{datum}/laslage")
class ReadingController {

    /** Everything decision/reading-list.html shows. */
    record ListPage(Agenda agenda) {

        public String day() {
            return Swedish.longDate(agenda.date());
        }
    }

    /** Everything decision/conflict.html shows besides the form. */
    record ConflictPage(Reading reading) {}

    /** A declaration of a conflict of interest; nobody has to tell the ground. */
    record ConflictForm(
            @NotNull @Nullable CaseFileId caseFile,
            @Size(max = 2000) @Nullable String ground) {}

    private final CommitteeReading reading;
    private final Paper paper;
    private final Refusals refusals;

    ReadingController(CommitteeReading reading, Paper paper, Refusals refusals) {
        this.refusals = refusals;
        this.reading = reading;
        this.paper = paper;
    }

    @GetMapping
    String list(@PathVariable("datum") MeetingId meeting, UserId reader, Model model) {
        model.addAttribute("page", new ListPage(reading.agenda(meeting, reader)));
        return "decision/reading-list";
    }

    @GetMapping("/{nr}")
    String read(
            @PathVariable("datum") MeetingId meeting,
            @PathVariable("nr") int number,
            UserId reader,
            HttpServletRequest request,
            Model model) {
        var it = reading.reading(meeting, number, reader);
        model.addAttribute("page", ReadingPage.of(it, isAtTheTable(request)));
        return it.isClosed() ? "decision/closed" : "decision/reading";
    }

    @GetMapping("/{nr}/utlatande")
    String statement(
            @PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId reader, Model model) {
        var statement = reading.statement(meeting, number, reader);
        model.addAttribute("page", new StatementPage(meeting, number, statement));
        return "decision/statement";
    }

    @GetMapping("/{nr}/utlatande.pdf")
    ResponseEntity<byte[]> statementPdf(
            @PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId reader) {
        var content = reading.statementDocument(meeting, number, reader);
        return paper.answer(content, DocumentFormat.PDF, "utlatande-" + meeting + "-" + number);
    }

    @GetMapping("/{nr}/tjansteskrivelse")
    String report(
            @PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId reader, Model model) {
        var report = reading.report(meeting, number, reader);
        model.addAttribute("page", new SentReportPage(meeting, number, report));
        return "decision/report-read";
    }

    @GetMapping("/{nr}/jav")
    String considerConflict(
            @PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId reader, Model model) {
        var it = reading.reading(meeting, number, reader);
        model.addAttribute("form", new ConflictForm(it.item().caseFile(), ""));
        model.addAttribute("page", new ConflictPage(it));
        return "decision/conflict";
    }

    @PostMapping("/{nr}/jav")
    String declareConflict(
            @PathVariable("datum") MeetingId meeting,
            @PathVariable("nr") int number,
            @Valid @ModelAttribute("form") ConflictForm form,
            BindingResult errors,
            UserId reader,
            Model model,
            RedirectAttributes flash) {
        var caseFile = errors.hasErrors() ? null : form.caseFile();
        if (caseFile == null) {
            model.addAttribute("page", new ConflictPage(reading.reading(meeting, number, reader)));
            return "decision/conflict";
        }
        var ground = form.ground();
        reading.declareConflict(meeting, number, caseFile, ground == null ? "" : ground.strip(), reader);
        flash.addFlashAttribute("notice", "decision.conflict.declared");
        return "redirect:/sammantraden/{datum}/laslage/{nr}";
    }

    private static boolean isAtTheTable(HttpServletRequest request) {
        return request.isUserInRole(Role.ELECTED_REPRESENTATIVE.name())
                || request.isUserInRole(Role.COMMITTEE_SECRETARY.name());
    }

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, "/sammantraden/{datum}/laslage");
    }
}
