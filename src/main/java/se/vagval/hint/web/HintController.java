package se.vagval.hint.web;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import se.vagval.hint.domain.HintFigures;
import se.vagval.hint.domain.HintReading;
import se.vagval.strategy.FrameworkDrafts;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Påpekanden: how often each is acted on, and the way to retire one in a draft of the framework. */
@Controller
class HintController {

    private static final String DRAFTS = "/styrdokument/utkast";
    private static final String RETIRED = "/delar/papekanden-som-inte-visas/";

    private final HintReading reading;
    private final FrameworkDrafts drafts;
    private final Words words;

    HintController(HintReading reading, FrameworkDrafts drafts, Words words) {
        this.reading = reading;
        this.drafts = drafts;
        this.words = words;
    }

    /** Everything hint/hints.html shows. */
    record HintPage(LocalDate since, List<Row> rows, long unheeded, boolean draftOpen) {

        public List<Row> shown() {
            return rows.stream().filter(it -> it.figures().shown() > 0).toList();
        }

        public List<Row> unshown() {
            return rows.stream().filter(it -> it.figures().shown() == 0).toList();
        }

        public int fewestShown() {
            return HintFigures.FEWEST_SHOWN;
        }

        public int fewestCases() {
            return HintFigures.FEWEST_CASES;
        }

        public int heededFrom() {
            return HintFigures.HEEDED_FROM;
        }
    }

    /** One hint; the share in words, and where it is retired. */
    record Row(HintFigures figures, String name, String room, String share, String address) {}

    @GetMapping(HintAddresses.ROOT)
    String show(Model model) {
        var open = drafts.open().stream().findFirst();
        var rows = reading.all().stream()
                .map(it -> new Row(
                        it,
                        words.of(it.code()),
                        words.of(it.code().room()),
                        it.isEnough() ? Swedish.percent(it.share()) : words.message("hint.none"),
                        open.map(draft -> address(draft, it)).orElse(DRAFTS)))
                .toList();
        var unheeded = rows.stream().filter(it -> it.figures().isUnheeded()).count();
        model.addAttribute("page", new HintPage(reading.since(), rows, unheeded, open.isPresent()));
        return "hint/hints";
    }

    /** The form of a further thing begins with what the address says. */
    private static String address(String draft, HintFigures it) {
        return DRAFTS + "/" + draft + RETIRED + "ny?code=" + it.code();
    }
}
