package se.vagval.decision.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
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
import se.vagval.decision.domain.ItemPaperReading;
import se.vagval.decision.domain.MemberMarking;
import se.vagval.decision.domain.ReaderMark;
import se.vagval.decision.domain.Reading;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;

/** Läsläge: the meeting case by case, for those who decide. */
@Controller
@RequestMapping("/sammantraden/{datum}/laslage")
class ReadingController {

    /** Everything decision/reading-list.html shows. */
    record ListPage(Agenda agenda, Map<CaseFileId, ReaderMark> marks, Instant shown) {

        /** Read, read before its paper was exchanged, or not yet; a message key. */
        public String readState(Agenda.Item item) {
            var mark = marks.getOrDefault(item.caseFile(), ReaderMark.NONE);
            if (mark.isOutdatedBy(item.edition())) {
                return "decision.read.outdated";
            }
            return mark.isRead() ? "decision.read.yes" : "decision.read.no";
        }

        public String shownAt() {
            return Swedish.stamp(shown);
        }

        public boolean isNoted(Agenda.Item item) {
            return !marks.getOrDefault(item.caseFile(), ReaderMark.NONE).note().isBlank();
        }

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
    private final ItemPaperReading papers;
    private final MemberMarking member;
    private final ReadingPages pages;
    private final Paper paper;
    private final Refusals refusals;
    private final Clock clock;

    ReadingController(
            CommitteeReading reading,
            ItemPaperReading papers,
            MemberMarking member,
            ReadingPages pages,
            Paper paper,
            Refusals refusals,
            Clock clock) {
        this.clock = clock;
        this.refusals = refusals;
        this.member = member;
        this.pages = pages;
        this.reading = reading;
        this.papers = papers;
        this.paper = paper;
    }

    @GetMapping
    String list(@PathVariable("datum") MeetingId meeting, UserId reader, HttpServletResponse response, Model model) {
        var agenda = reading.agenda(meeting, reader);
        var cases = agenda.items().stream().map(Agenda.Item::caseFile).toList();
        model.addAttribute("page", new ListPage(agenda, member.marksOf(reader, cases), clock.instant()));
        if (agenda.items().stream().noneMatch(it -> it.insight().isMarked())) {
            response.setHeader(OfflineController.OWNER, reader.value());
        }
        return "decision/reading-list";
    }

    @GetMapping("/{nr}")
    String read(
            @PathVariable("datum") MeetingId meeting,
            @PathVariable("nr") int number,
            UserId reader,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        return pages.show(meeting, number, reader, request, response, model);
    }

    @GetMapping("/{nr}/utlatande")
    String statement(
            @PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId reader, Model model) {
        var statement = papers.statement(meeting, number, reader);
        model.addAttribute("page", new StatementPage(meeting, number, statement));
        return "decision/statement";
    }

    @GetMapping("/{nr}/utlatande.pdf")
    ResponseEntity<byte[]> statementPdf(
            @PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId reader) {
        var statement = papers.statementPaper(meeting, number, reader);
        return paper.answer(statement, "utlatande-" + meeting + "-" + number);
    }

    @GetMapping("/{nr}/bedomningsunderlag.pdf")
    ResponseEntity<byte[]> record(
            @PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId reader) {
        var record = papers.recordPaper(meeting, number, reader);
        return paper.answer(record, "bedomningsunderlag-" + meeting + "-" + number);
    }

    @GetMapping("/{nr}/protokollsutdrag.pdf")
    ResponseEntity<byte[]> extract(
            @PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId reader) {
        var extract = papers.extract(meeting, number, reader);
        return paper.answer(extract, "protokollsutdrag-" + meeting + "-" + number);
    }

    @GetMapping("/{nr}/tjansteskrivelse")
    String report(
            @PathVariable("datum") MeetingId meeting, @PathVariable("nr") int number, UserId reader, Model model) {
        var report = papers.report(meeting, number, reader);
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

    @ExceptionHandler({DecisionRefusal.class, CaseRefusal.class})
    Object refused(RuntimeException refusal, HttpServletRequest request, RedirectAttributes flash) {
        return refusals.answer(refusal, request, flash, "/sammantraden/{datum}/laslage");
    }
}
