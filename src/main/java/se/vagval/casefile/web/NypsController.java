package se.vagval.casefile.web;

import de.siegmar.fastcsv.reader.CsvParseException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseRow;
import se.vagval.casefile.domain.Classifying;
import se.vagval.casefile.web.CaseListPages.FileRows;
import se.vagval.casefile.web.NypsFile.Line;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;
import se.vagval.web.EditedMeanwhileRefusal;
import se.vagval.web.Words;

/** Nyps: the list's classifications as a file, and such a file read back, line by line with what became of each. */
@Controller
class NypsController {

    private static final int MOST_LINES = 2_000;

    private final CaseListPages pages;
    private final Classifying classifying;
    private final Words words;

    NypsController(CaseListPages pages, Classifying classifying, Words words) {
        this.pages = pages;
        this.classifying = classifying;
        this.words = words;
    }

    record NypsForm(@Nullable MultipartFile file) {}

    /** What became of a line. */
    record NypsOutcome(String number, String sentence) {}

    @GetMapping("/arenden/nyps.csv")
    void file(
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
        var open = new ArrayList<CaseFileId>();
        pages.each(filter, reader.person(), new FileRows() {
            @Override
            public void head(List<String> columns) {}

            @Override
            public void row(CaseRow row, CaseCells cells, List<CaseColumn> columns) {
                if (row.insight().isOpen()) {
                    open.add(row.id());
                }
            }
        });
        var places = new HashMap<CaseFileId, Integer>();
        open.forEach(it -> places.put(it, places.size()));
        var lines = classifying.standings(open).stream()
                .sorted(Comparator.comparing(it -> places.getOrDefault(it.id(), 0)))
                .map(it -> new Line(it.registryNumber(), it.supportForm(), it.classification()))
                .toList();
        write(lines, response);
    }

    private static void write(List<Line> lines, HttpServletResponse response) throws IOException {
        response.setContentType("text/csv; charset=utf-8");
        response.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename("nyps.csv").build().toString());
        try (var out = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8)) {
            NypsFile.write(lines, out);
        }
    }

    @GetMapping("/arenden/nyps")
    String choose(Model model) {
        model.addAttribute("form", new NypsForm(null));
        return "casefile/nyps";
    }

    @PostMapping("/arenden/nyps")
    String read(@ModelAttribute("form") NypsForm form, BindingResult errors, UserId officer, RedirectAttributes flash)
            throws IOException {
        var file = form.file();
        if (file == null || file.isEmpty()) {
            errors.rejectValue("file", "required");
            return "casefile/nyps";
        }
        List<Line> lines;
        try {
            lines = NypsFile.read(new String(file.getBytes(), StandardCharsets.UTF_8));
        } catch (CsvParseException unreadable) {
            lines = List.of();
        }
        if (lines.isEmpty() || lines.size() > MOST_LINES) {
            errors.rejectValue("file", "casefile.nyps.unreadable");
            return "casefile/nyps";
        }
        flash.addFlashAttribute("outcomes", outcomes(lines, officer));
        return "redirect:/arenden/nyps";
    }

    private List<NypsOutcome> outcomes(List<Line> lines, UserId officer) {
        var known = classifying
                .numbered(lines.stream().map(Line::registryNumber).toList(), officer)
                .stream()
                .collect(Collectors.toMap(Classifying.Standing::registryNumber, Function.identity()));
        return lines.stream()
                .map(it -> new NypsOutcome(
                        it.registryNumber(),
                        words.message("casefile.nyps." + done(it, known.get(it.registryNumber()), officer))))
                .toList();
    }

    private String done(Line line, Classifying.@Nullable Standing standing, UserId officer) {
        if (standing == null) {
            return "notYours";
        }
        var said = line.classification();
        if (standing.classification().equals(said)) {
            return "same";
        }
        var fault = standing.faultIn(said);
        if (fault.isPresent()) {
            return fault.get().name();
        }
        try {
            classifying.classify(standing.id(), said, standing.version(), officer);
            return "saved";
        } catch (EditedMeanwhileRefusal somebodyElse) {
            return "clash";
        }
    }
}
