package se.vagval.report.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.document.DocumentFormat;
import se.vagval.identity.RoleGroups;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;
import se.vagval.report.domain.AnnualReport;
import se.vagval.report.domain.AnnualReportApproving;
import se.vagval.report.domain.AnnualReportReading;
import se.vagval.report.domain.AnnualReportWriting;
import se.vagval.report.domain.ReportRefusal;
import se.vagval.web.NotFoundRefusal;

/** Resultatredovisningar: the years, one year's sections with their limits, the files, approval. */
@Controller
@RequestMapping(ReportAddresses.ROOT)
class AnnualReportController {

    /** Everything report/list.html shows. */
    record ReportListPage(List<AnnualReport> reports, List<Integer> years, boolean writer) {}

    private final AnnualReportReading reading;
    private final AnnualReportWriting writing;
    private final AnnualReportApproving approving;
    private final AnnualReportPages pages;
    private final Clock clock;

    AnnualReportController(
            AnnualReportReading reading,
            AnnualReportWriting writing,
            AnnualReportApproving approving,
            AnnualReportPages pages,
            Clock clock) {
        this.reading = reading;
        this.writing = writing;
        this.approving = approving;
        this.pages = pages;
        this.clock = clock;
    }

    @GetMapping
    String list(@AuthenticationPrincipal SignedInPerson reader, Model model) {
        var reports = reading.all();
        var now = LocalDate.now(clock).getYear();
        var years = IntStream.rangeClosed(0, 3)
                .map(it -> now - it)
                .filter(it -> reports.stream().noneMatch(known -> known.year() == it))
                .boxed()
                .toList();
        model.addAttribute("page", new ReportListPage(reports, years, isWriter(reader)));
        return "report/list";
    }

    @PostMapping
    String begin(@RequestParam(defaultValue = "0") int year, UserId actor) {
        writing.begin(year, actor);
        return "redirect:" + ReportAddresses.ROOT + "/" + year;
    }

    @GetMapping("/{year}")
    String report(@PathVariable int year, @AuthenticationPrincipal SignedInPerson reader, Model model) {
        model.addAttribute("page", pages.report(reading.sheet(year), isWriter(reader), reader.person()));
        return "report/report";
    }

    @GetMapping("/{year}/fil/{format}")
    ResponseEntity<byte[]> file(@PathVariable int year, @PathVariable String format) {
        var wanted = Arrays.stream(DocumentFormat.values())
                .filter(it -> it.fileEnding().equals(format))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("format"));
        var file = reading.file(year, wanted);
        var shown = ContentDisposition.attachment()
                .filename("resultatredovisning-" + year + "." + format, StandardCharsets.UTF_8)
                .build();
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(wanted.mediaType()))
                .header(HttpHeaders.CONTENT_DISPOSITION, shown.toString())
                .body(file.file());
    }

    @PostMapping("/{year}/godkannande")
    String approve(@PathVariable int year, UserId actor, RedirectAttributes flash) {
        approving.approve(year, actor);
        flash.addFlashAttribute("notice", "report.approved");
        return "redirect:" + ReportAddresses.ROOT + "/" + year;
    }

    @ExceptionHandler
    String refused(ReportRefusal refusal, RedirectAttributes flash, HttpServletRequest request) {
        flash.addFlashAttribute("notice", "report.refused." + refusal.reason());
        var parts = request.getRequestURI().split("/");
        var year = parts.length > 2 && parts[2].matches("\\d{4}") ? "/" + parts[2] : "";
        return "redirect:" + ReportAddresses.ROOT + year;
    }

    private static boolean isWriter(@Nullable SignedInPerson reader) {
        return reader != null && reader.person().roles().stream().anyMatch(RoleGroups.REPORT_WRITERS::contains);
    }
}
