package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.vagval.casefile.CaseInsight;
import se.vagval.identity.SignedInPerson;
import se.vagval.web.Words;

/** The list as a file: the same cases, columns, order and words, row by row as they come out of the database. */
@Controller
class CaseExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CaseListPages pages;
    private final Words words;
    private final CaseInsight insight;
    private final Clock clock;

    CaseExportController(CaseListPages pages, Words words, CaseInsight insight, Clock clock) {
        this.insight = insight;
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/arenden/lista.xlsx")
    void workbook(
            @ModelAttribute("form") CaseListFilter filter,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (CaseListAddress.isUnanswerable(filter, errors)) {
            response.sendRedirect(CaseListAddress.told(request));
            return;
        }
        try (var file = new CaseWorkbook(words)) {
            insight.noteReading(
                    pages.each(filter, reader.person(), file), reader.person().id());
            named("xlsx", XLSX, response);
            file.writeTo(response.getOutputStream());
        }
    }

    /** Written first and sent afterwards: a slow reader holds a file, and no connection to the database. */
    @GetMapping("/arenden/lista.csv")
    void text(
            @ModelAttribute("form") CaseListFilter filter,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson reader,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        if (CaseListAddress.isUnanswerable(filter, errors)) {
            response.sendRedirect(CaseListAddress.told(request));
            return;
        }
        var written = Files.createTempFile("arenden", ".csv");
        try {
            try (var file = new CaseTextFile(Files.newOutputStream(written), words)) {
                insight.noteReading(
                        pages.each(filter, reader.person(), file),
                        reader.person().id());
            }
            named("csv", "text/csv; charset=utf-8", response);
            Files.copy(written, response.getOutputStream());
        } finally {
            Files.delete(written);
        }
    }

    private void named(String kind, String type, HttpServletResponse response) {
        response.setContentType(type);
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment()
                        .filename("arenden-" + LocalDate.now(clock) + "." + kind)
                        .build()
                        .toString());
    }
}
