package se.vagval.funding.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.document.Spreadsheet;
import se.vagval.document.Spreadsheet.Format;
import se.vagval.funding.FrameStanding;
import se.vagval.funding.domain.FundingReading;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Words;

/** The report on frames and authorities, and the agenda, as files: the same figures as on the pages. */
@Controller
@RequestMapping("/medel")
class FundingFileController {

    private static final List<String> REPORT = List.of(
            "source",
            "year",
            "frame",
            "authority",
            "applied",
            "decided",
            "grants",
            "claimed",
            "left",
            "bound",
            "authorityLeft",
            "paid",
            "released",
            "repaid",
            "forecast");

    private final FundingReading reading;
    private final Words words;

    FundingFileController(FundingReading reading, Words words) {
        this.reading = reading;
        this.words = words;
    }

    @GetMapping("/rapport/{format}")
    void report(
            @PathVariable String format,
            @RequestParam(name = "ar", required = false) @Nullable Integer asked,
            HttpServletResponse response)
            throws IOException {
        var year = Years.chosen(asked, reading.thisYear());
        send(format, words.message("funding.report.file", Integer.toString(year)), reading.year(year), response);
    }

    @GetMapping("/agenda/{format}")
    void agenda(@PathVariable String format, HttpServletResponse response) throws IOException {
        var rows = reading.agenda(reading.thisYear()).values().stream()
                .flatMap(List::stream)
                .toList();
        send(format, words.message("funding.agenda.file"), rows, response);
    }

    private void send(String format, String name, List<FrameStanding> rows, HttpServletResponse response)
            throws IOException {
        var as = Arrays.stream(Format.values())
                .filter(it -> it.extension().equals(format))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("format"));
        var headings =
                REPORT.stream().map(it -> words.message("funding.column." + it)).toList();
        response.setContentType(as.contentType());
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename(name + "." + as.extension())
                        .build()
                        .toString());
        new Spreadsheet(
                        name,
                        headings,
                        rows.stream().<List<?>>map(FundingFileController::row).toList())
                .write(as, response.getOutputStream());
    }

    /** What is unknown is empty, never nought. */
    private static List<?> row(FrameStanding it) {
        return Arrays.asList(
                it.source().name(),
                Integer.toString(it.year()),
                it.frame(),
                it.authority(),
                it.applied(),
                it.decided(),
                (long) it.grants(),
                it.claimed(),
                it.left(),
                it.bound(),
                it.authorityLeft(),
                it.paid(),
                it.released(),
                it.repaid(),
                it.forecast());
    }
}
