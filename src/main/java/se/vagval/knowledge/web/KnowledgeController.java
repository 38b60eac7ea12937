package se.vagval.knowledge.web;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.identity.SignedInPerson;
import se.vagval.knowledge.domain.KnowledgeReading;
import se.vagval.knowledge.domain.KnowledgeReport;

/** Kunskapsbanken: what finished projects have left behind, found by words and year. */
@Controller
@RequestMapping(KnowledgeAddresses.ROOT)
class KnowledgeController {

    private final KnowledgeReading reading;

    KnowledgeController(KnowledgeReading reading) {
        this.reading = reading;
    }

    /** Everything knowledge/list.html shows. */
    record ShelfPage(
            List<Row> rows,
            String sought,
            @Nullable Integer year,
            List<Integer> years,
            @Nullable UUID next) {}

    record Row(KnowledgeReport report, boolean readable, CaseFileSummary caseFile) {}

    @GetMapping
    String list(
            @RequestParam(defaultValue = "") String sok,
            @RequestParam(required = false) @Nullable Integer ar,
            @RequestParam(required = false) @Nullable UUID efter,
            @AuthenticationPrincipal SignedInPerson reader,
            Model model) {
        var sought = sok.length() > 200 ? sok.substring(0, 200) : sok;
        var shelf = reading.shelf(sought, ar, efter, reader.person());
        var last = shelf.reports().last();
        model.addAttribute(
                "page",
                new ShelfPage(
                        shelf.reports().rows().stream()
                                .map(it -> new Row(
                                        it.report(),
                                        it.readable(),
                                        Objects.requireNonNull(
                                                shelf.cases().get(it.report().caseFile()))))
                                .toList(),
                        sought,
                        ar,
                        shelf.years(),
                        shelf.reports().hasMore() && last != null
                                ? last.report().id()
                                : null));
        return "knowledge/list";
    }
}
