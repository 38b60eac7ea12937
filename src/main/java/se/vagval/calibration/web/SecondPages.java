package se.vagval.calibration.web;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.calibration.SecondState;
import se.vagval.calibration.domain.SecondReading.OfCase;
import se.vagval.calibration.domain.SecondSheet;
import se.vagval.calibration.domain.SecondSheet.Chair;
import se.vagval.calibration.domain.SecondSheet.Line;
import se.vagval.calibration.web.SecondPage.ListPage;
import se.vagval.calibration.web.SecondPage.Row;
import se.vagval.casefile.CaseDoors;
import se.vagval.casefile.CaseTrail;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Puts the pages of second assessments into words. */
@Component
class SecondPages {

    private final VerdictWords verdicts;
    private final CaseDoors doors;
    private final Words words;

    SecondPages(VerdictWords verdicts, CaseDoors doors, Words words) {
        this.verdicts = verdicts;
        this.doors = doors;
        this.words = words;
    }

    ListPage list(OfCase found) {
        return new ListPage(
                found.caseFile(),
                CaseTrail.to(found.caseFile(), words),
                found.sheets(),
                found.mayAsk(),
                found.askable().stream()
                        .map(it -> Option.of(it.id(), it.name() + ", " + it.title()))
                        .toList(),
                found.framework().dimensions().stream()
                        .map(it -> Option.of(it.code(), it.code() + " " + it.name()))
                        .toList());
    }

    SecondPage of(SecondSheet sheet) {
        var isAssessing = sheet.chair() == Chair.ASSESSING;
        var judged = (int) sheet.lines().stream().filter(SecondPages::isDone).count();
        return new SecondPage(
                sheet,
                trail(sheet),
                sheet.lines().stream().map(it -> row(sheet, it)).toList(),
                isAssessing ? next(sheet) : null,
                judged,
                isAssessing && judged == sheet.lines().size(),
                sheet.ownMissing().stream()
                        .map(code -> Link.to(
                                code + " "
                                        + sheet.line(code)
                                                .orElseThrow()
                                                .dimension()
                                                .name(),
                                sheet.caseFile().id().address("bedomning/" + code)))
                        .toList());
    }

    /** The way to a second assessment, and on to one of its criteria. */
    List<Link> trail(SecondSheet sheet, Link... below) {
        var list = Link.to(
                words.message("calibration.seconds.title"),
                sheet.caseFile().id().address("andrabedomning"));
        var links = new ArrayList<>(CaseTrail.to(sheet.caseFile(), words, list));
        links.addAll(List.of(below));
        return links;
    }

    private Row row(SecondSheet sheet, Line line) {
        var code = line.dimension().code();
        return new Row(
                code,
                line.dimension().name(),
                sheet.chair().opensCriteria() ? address(sheet, code) : null,
                verdicts.of(line.dimension(), line.second()),
                verdicts.of(line.dimension(), line.first()),
                distance(line),
                state(sheet, line),
                line.agreed() || (sheet.isCompared() ? isAlike(line) : isDone(line)) ? "done" : "waiting");
    }

    private String distance(Line line) {
        return line.distance().map(String::valueOf).orElse("–");
    }

    private String state(SecondSheet sheet, Line line) {
        if (line.agreed()) {
            return words.message("calibration.line.agreed", verdicts.of(line.dimension(), line.common()));
        }
        if (sheet.state() != SecondState.REVEALED) {
            return words.message(isDone(line) ? "calibration.line.judged" : "calibration.line.open");
        }
        return words.message("calibration.line." + (sheet.isCompared() ? compared(line) : "unagreed"));
    }

    private static String compared(Line line) {
        if (line.common().isPresent()) {
            return "proposed";
        }
        return line.isDifferent() ? "different" : line.isPair() ? "same" : "single";
    }

    /** Nothing is left to talk about. */
    private static boolean isAlike(Line line) {
        return line.isPair() && !line.isDifferent() && line.common().isEmpty();
    }

    private @Nullable Link next(SecondSheet sheet) {
        return sheet.lines().stream()
                .filter(it -> !isDone(it))
                .findFirst()
                .map(it -> Link.to(
                        it.dimension().code() + " " + it.dimension().name(),
                        address(sheet, it.dimension().code())))
                .orElse(null);
    }

    /** A level without a reason is not handed in. */
    static boolean isDone(Line line) {
        return line.second().filter(it -> !it.reason().isBlank()).isPresent();
    }

    static String address(SecondSheet sheet, String code) {
        return sheet.caseFile().id().address("andrabedomning/") + sheet.id() + "/" + code;
    }

    boolean isOpen(String address) {
        return doors.isOpen(address);
    }
}
