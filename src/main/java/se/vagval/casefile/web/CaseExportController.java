package se.vagval.casefile.web;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import se.vagval.identity.SignedInPerson;
import se.vagval.web.Words;

/** The list as a file: the same cases, columns, order and words, row by row as they come out of the database. */
@Controller
class CaseExportController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CaseListPages pages;
    private final Words words;
    private final Clock clock;

    CaseExportController(CaseListPages pages, Words words, Clock clock) {
        this.pages = pages;
        this.words = words;
        this.clock = clock;
    }

    @GetMapping("/arenden/lista.xlsx")
    void workbook(
            @ModelAttribute("form") CaseListFilter filter,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson reader,
            HttpServletResponse response)
            throws IOException {
        try (var file = new CaseWorkbook(words)) {
            pages.each(errors.hasErrors() ? CaseListFilter.EMPTY : filter, reader.person(), file);
            named("xlsx", XLSX, response);
            file.writeTo(response.getOutputStream());
        }
    }

    @GetMapping("/arenden/lista.csv")
    void text(
            @ModelAttribute("form") CaseListFilter filter,
            BindingResult errors,
            @AuthenticationPrincipal SignedInPerson reader,
            HttpServletResponse response)
            throws IOException {
        named("csv", "text/csv; charset=utf-8", response);
        try (var file = new CaseTextFile(response.getOutputStream(), words)) {
            pages.each(errors.hasErrors() ? CaseListFilter.EMPTY : filter, reader.person(), file);
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
