package se.vagval.assessment.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.assessment.domain.AssessmentSheet;
import se.vagval.assessment.domain.AssessmentSheet.Criterion;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;
import se.vagval.web.Link;
import se.vagval.web.Words;

/** The assessment at a glance: all criteria, what is missing, and the next one to judge. */
@Controller
class OverviewController {

    private static final int START = 160;
    private static final int FEW = 3;
    private static final String TARGETS = "targets";
    private static final String UNGRADED = "assessment.missing.grade";

    private final Sheets sheets;
    private final GradeWords grades;
    private final Words words;

    OverviewController(Sheets sheets, GradeWords grades, Words words) {
        this.sheets = sheets;
        this.grades = grades;
        this.words = words;
    }

    @GetMapping("/arenden/{caseFile}/bedomning")
    String show(@PathVariable CaseFileId caseFile, UserId reader, Model model) {
        var sheet = sheets.of(caseFile, reader);
        var rows = sheet.criteria().stream().map(it -> row(sheet, it)).toList();
        model.addAttribute(
                "page",
                new OverviewPage(
                        PageFrame.of(sheet, words).atTop(),
                        rows,
                        missing(sheet),
                        next(sheet),
                        SuggestionView.of(sheet.profile().suggestion(), sheet.framework()),
                        ScoreView.of(sheet, words),
                        (int) sheet.criteria().stream()
                                .filter(it -> it.lacks() == null)
                                .count()));
        return "assessment/overview";
    }

    private OverviewPage.Row row(AssessmentSheet sheet, Criterion criterion) {
        return new OverviewPage.Row(
                criterion.code(),
                criterion.dimension().name(),
                criterion.dimension().triedOut(),
                address(sheet, criterion),
                criterion
                        .grade()
                        .map(it -> grades.of(criterion.dimension(), it))
                        .orElse("–"),
                start(criterion.motivation()),
                criterion.citations().size(),
                words.message(
                        criterion.lacks() == null ? "assessment.complete" : "assessment.lacks." + criterion.lacks()),
                criterion.lacks() == null ? "done" : "waiting");
    }

    private List<Link> missing(AssessmentSheet sheet) {
        var ungraded = sheet.missing().stream()
                .filter(it -> it.messageKey().equals(UNGRADED))
                .toList();
        var links = new ArrayList<Link>();
        sheet.criteria().stream()
                .filter(it -> TARGETS.equals(it.lacks()))
                .map(it -> Link.to(
                        words.message(
                                "assessment.missing." + TARGETS,
                                it.code() + " " + it.dimension().name()),
                        address(sheet, it)))
                .forEach(links::add);
        if (ungraded.size() > FEW) {
            links.add(Link.to(
                    words.message("assessment.missing.grades", ungraded.size()),
                    ungraded.getFirst().address()));
        }
        sheet.missing().stream()
                .filter(it -> ungraded.size() <= FEW || !it.messageKey().equals(UNGRADED))
                .map(it -> Link.to(words.message(it.messageKey(), it.argument()), it.address()))
                .forEach(links::add);
        return links;
    }

    private static @Nullable Link next(AssessmentSheet sheet) {
        return sheet.criteria().stream()
                .filter(it -> Objects.nonNull(it.lacks()))
                .findFirst()
                .map(it -> Link.to(it.code() + " " + it.dimension().name(), address(sheet, it)))
                .orElse(null);
    }

    private static String address(AssessmentSheet sheet, Criterion criterion) {
        return sheet.caseFile().id().address("bedomning/") + criterion.code();
    }

    private static String start(String motivation) {
        var text = motivation.replaceAll("\\s+", " ").strip();
        if (text.length() <= START) {
            return text;
        }
        var blank = text.lastIndexOf(' ', START);
        return text.substring(0, blank < 0 ? START : blank) + " …";
    }
}
