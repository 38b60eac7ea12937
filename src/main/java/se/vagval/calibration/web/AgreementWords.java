package se.vagval.calibration.web;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.calibration.domain.Agreement;
import se.vagval.calibration.domain.CalibrationFigures;
import se.vagval.calibration.domain.CalibrationFigures.Criterion;
import se.vagval.calibration.domain.CalibrationFigures.Difference;
import se.vagval.calibration.domain.Verdict;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** Samstämmighet i ord: every figure with the number it rests on, or why there is none. */
@Component
class AgreementWords {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    private final Words words;

    AgreementWords(Words words) {
        this.words = words;
    }

    /** Everything calibration/calibration.html shows. */
    record CalibrationPage(
            CalibrationFigures figures,
            Line all,
            Line sample,
            List<Line> lines,
            List<DifferenceRow> differences,
            List<Option> people) {}

    /** One line of agreement, in words. */
    record Line(
            @Nullable Criterion criterion,
            int pairs,
            int cases,
            String exact,
            String withinOne,
            String kappa,
            String interval) {}

    /** Skillnad mot ett förslag, in words. */
    record DifferenceRow(Difference it, String own, String proposed, String decided) {}

    CalibrationPage page(CalibrationFigures figures) {
        return new CalibrationPage(
                figures,
                line(null, figures.all()),
                line(null, figures.sample()),
                figures.criteria().stream().map(it -> line(it, it.agreement())).toList(),
                figures.differences().stream()
                        .map(it -> new DifferenceRow(it, mark(it.own()), mark(it.proposed()), mark(it.decided())))
                        .toList(),
                figures.people().entrySet().stream()
                        .map(it -> Option.of(it.getKey(), it.getValue()))
                        .toList());
    }

    private Line line(@Nullable Criterion criterion, Agreement it) {
        return new Line(
                criterion,
                it.pairs(),
                it.cases(),
                of(it.exact(), it.pairs()),
                of(it.withinOne(), it.pairs()),
                it.kappa() == null ? why(it) : decimal(it.kappa()),
                interval(it));
    }

    private String why(Agreement it) {
        return words.message("calibration.kappa.none", words.of(it.why()));
    }

    private String interval(Agreement it) {
        if (it.kappa() == null) {
            return "–";
        }
        return it.low() == null || it.high() == null
                ? words.message("calibration.interval.none")
                : words.message("calibration.interval", decimal(it.low()), decimal(it.high()));
    }

    private String of(int part, int whole) {
        return whole == 0 ? "–" : words.message("calibration.of", part, whole);
    }

    private String mark(String mark) {
        return switch (mark) {
            case "", "–" -> "–";
            case Verdict.NOT_ASSESSABLE -> words.message("calibration.mark.notAssessable");
            case Verdict.NOT_RELEVANT -> words.message("calibration.mark.notRelevant");
            default -> mark;
        };
    }

    private static String decimal(double value) {
        return String.format(SWEDISH, "%.2f", value).replace('-', '−');
    }
}
