package se.vagval.calibration.web;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.calibration.domain.PracticeReading.Line;
import se.vagval.calibration.domain.PracticeReading.Sheet;
import se.vagval.calibration.domain.Verdict;
import se.vagval.casefile.ApplicationField;
import se.vagval.scoring.LevelProposal;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts practice into words. */
@Component
class PracticePages {

    private static final String ROOT = "/ovningsarenden";
    private static final int FEW_SIGNS = 4;

    private final VerdictWords verdicts;
    private final Words words;

    PracticePages(VerdictWords verdicts, Words words) {
        this.verdicts = verdicts;
        this.words = words;
    }

    /** Everything calibration/practice.html shows. */
    record PracticePage(
            Sheet sheet,
            List<Link> trail,
            List<Row> rows,
            @Nullable Link next,
            List<Text> application) {

        public String address() {
            return ROOT + "/" + sheet.practiceCase().id();
        }
    }

    /** One criterion, in words. */
    record Row(String code, String name, String address, String own, String known, String state, String look) {}

    /** One text, or one list, of the application. */
    record Text(String label, String text) {}

    /** Everything calibration/practice-criterion.html shows besides the form. */
    record PracticeCriterionPage(
            Sheet sheet,
            Line line,
            List<Link> trail,
            String address,
            List<Option> scale,
            String own,
            String known,
            String anchor,
            String defensible,
            String why,
            @Nullable Proposed proposed,
            @Nullable Link next,
            List<Text> application) {}

    /** What the service would propose, with the passages it rests on. */
    record Proposed(String mark, String signs, List<String> passages) {}

    PracticePage overview(Sheet sheet) {
        return new PracticePage(
                sheet,
                List.of(Link.to(words.message("calibration.practice.title"), ROOT)),
                sheet.lines().stream().map(it -> row(sheet, it)).toList(),
                next(sheet, null),
                application(sheet));
    }

    PracticeCriterionPage criterion(Sheet sheet, Line line) {
        var known = line.known();
        return new PracticeCriterionPage(
                sheet,
                line,
                List.of(
                        Link.to(words.message("calibration.practice.title"), ROOT),
                        Link.to(
                                sheet.practiceCase().title(),
                                ROOT + "/" + sheet.practiceCase().id())),
                address(sheet, line),
                verdicts.scale(sheet.framework(), line.dimension()),
                verdicts.of(line.dimension(), line.own()),
                known.map(it -> verdicts.of(line.dimension(), it.mark())).orElse(""),
                known.map(it -> anchor(line, it.mark())).orElse(""),
                known.map(it -> it.defensible().stream()
                                .map(mark -> verdicts.of(line.dimension(), mark))
                                .collect(Collectors.joining(", ")))
                        .orElse(""),
                known.map(it -> it.why()).orElse(""),
                line.proposed().map(it -> proposed(line, it)).orElse(null),
                next(sheet, line),
                application(sheet));
    }

    private Row row(Sheet sheet, Line line) {
        var state = line.own().isEmpty() ? "open" : line.isDefended() ? "defended" : "apart";
        return new Row(
                line.dimension().code(),
                line.dimension().name(),
                address(sheet, line),
                verdicts.of(line.dimension(), line.own()),
                line.known().map(it -> verdicts.of(line.dimension(), it.mark())).orElse("–"),
                words.message("calibration.practice.state." + state),
                state.equals("defended") ? "done" : state.equals("open") ? "plain" : "waiting");
    }

    private static String anchor(Line line, String mark) {
        var level = Verdict.levelOf(mark);
        return level == null ? "" : line.dimension().anchor(level).meaning();
    }

    private Proposed proposed(Line line, LevelProposal it) {
        var level = it.level();
        return new Proposed(
                verdicts.of(line.dimension(), level == null ? "?" : level.toString()),
                it.signs().stream()
                        .limit(FEW_SIGNS)
                        .map(LevelProposal.FiredSign::says)
                        .collect(Collectors.joining(", ")),
                it.passages().stream()
                        .limit(FEW_SIGNS)
                        .map(passage -> passage.text())
                        .toList());
    }

    private static @Nullable Link next(Sheet sheet, @Nullable Line after) {
        var at = after == null ? 0 : sheet.lines().indexOf(after) + 1;
        return sheet.lines().stream()
                .skip(at)
                .filter(it -> it.own().isEmpty())
                .findFirst()
                .map(it -> Link.to(it.dimension().code() + " " + it.dimension().name(), address(sheet, it)))
                .orElse(null);
    }

    private static String address(Sheet sheet, Line line) {
        return ROOT + "/" + sheet.practiceCase().id() + "/" + line.dimension().code();
    }

    private List<Text> application(Sheet sheet) {
        var it = sheet.practiceCase();
        return Stream.concat(
                        Stream.of(ApplicationField.values())
                                .filter(it.texts()::containsKey)
                                .map(field ->
                                        new Text(words.of(field), it.texts().getOrDefault(field, ""))),
                        Stream.of(
                                new Text(
                                        words.message("calibration.practice.actors"),
                                        it.actors().stream()
                                                .map(actor -> actor.name() + ": " + actor.role())
                                                .collect(Collectors.joining("\n"))),
                                new Text(
                                        words.message("calibration.practice.budget"),
                                        it.budget().stream()
                                                .map(line -> line.costType() + ": " + Swedish.amount(line.amount()))
                                                .collect(Collectors.joining("\n")))))
                .toList();
    }
}
