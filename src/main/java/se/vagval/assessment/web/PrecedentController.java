package se.vagval.assessment.web;

import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import se.vagval.assessment.domain.Precedent;
import se.vagval.assessment.domain.PrecedentReading;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseTrail;
import se.vagval.casefile.Neighbour;
import se.vagval.identity.UserId;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.Framework;
import se.vagval.web.Link;
import se.vagval.web.NotFoundRefusal;
import se.vagval.web.Words;

/** Precedents of one criterion: how cases like this one were graded, proposed and decided, and why. */
@Controller
class PrecedentController {

    private final PrecedentReading reading;
    private final CaseFiles caseFiles;
    private final Framework framework;
    private final GradeWords grades;
    private final Words words;

    PrecedentController(
            PrecedentReading reading, CaseFiles caseFiles, Framework framework, GradeWords grades, Words words) {
        this.reading = reading;
        this.caseFiles = caseFiles;
        this.framework = framework;
        this.grades = grades;
        this.words = words;
    }

    /** A line of the table; {@code grade} in words. */
    record Line(Precedent precedent, String grade) {}

    /** Everything assessment/precedents.html shows. */
    record PrecedentPage(PageFrame frame, Dimension dimension, List<Line> lines, List<Neighbour> undeclared) {}

    @GetMapping("/arenden/{caseFile}/bedomning/{dimension}/prejudikat")
    String show(@PathVariable CaseFileId caseFile, @PathVariable String dimension, UserId reader, Model model) {
        var summary = caseFiles.summaryOf(caseFile);
        var criterion = framework.version(summary.frameworkVersion()).dimensions().stream()
                .filter(it -> it.code().equals(dimension))
                .findFirst()
                .orElseThrow(() -> new NotFoundRefusal("dimension"));
        var found = reading.of(caseFile, criterion, reader);
        var lines = found.read().stream()
                .map(it -> new Line(it, grades.of(criterion, it.grade())))
                .toList();
        var overview = Link.to(words.message("assessment.title"), caseFile.address("bedomning"));
        var above = Link.to(criterion.code() + " " + criterion.name(), caseFile.address("bedomning/" + dimension));
        var frame = new PageFrame(summary, false, CaseTrail.to(summary, words, overview, above), 0, null);
        model.addAttribute("page", new PrecedentPage(frame, criterion, lines, found.undeclared()));
        return "assessment/precedents";
    }
}
