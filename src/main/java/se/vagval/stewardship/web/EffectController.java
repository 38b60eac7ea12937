package se.vagval.stewardship.web;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.assessment.AssessmentProfile.Suggestion;
import se.vagval.assessment.Grade;
import se.vagval.assessment.SuggestionTrials.TrialProfile;
import se.vagval.identity.UserId;
import se.vagval.stewardship.domain.EffectReading;
import se.vagval.stewardship.domain.EffectReading.Bench;
import se.vagval.stewardship.domain.EffectReading.Effect;
import se.vagval.strategy.FrameworkDrafts;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.GateOutcome;
import se.vagval.strategy.ProjectType;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Words;

/** What a draft's rules would mean: for last year's cases, and for a profile that somebody makes up on the test bench. */
@Controller
class EffectController {

    private static final String NOT_ASSESSABLE = "?";

    private final EffectReading reading;
    private final FrameworkDrafts drafts;
    private final Words words;

    EffectController(EffectReading reading, FrameworkDrafts drafts, Words words) {
        this.reading = reading;
        this.drafts = drafts;
        this.words = words;
    }

    /** One case whose suggestion would have been another. */
    record Row(String number, String title, String address, String before, String after) {}

    /** Everything stewardship/effect.html shows. */
    record EffectPage(List<Link> trail, String draft, String base, Effect effect, List<Row> rows) {

        public String address() {
            return StewardshipAddresses.DRAFTS + "/" + draft;
        }

        public int same() {
            return effect.tried().size() - rows.size();
        }
    }

    /** One criterion of the made-up profile. */
    record Asked(String code, String name, String typed) {}

    /** Everything stewardship/bench.html shows. */
    record BenchPage(
            List<Link> trail,
            String draft,
            String base,
            List<Asked> criteria,
            List<Option> levels,
            Map<String, String> typed,
            @Nullable String before,
            @Nullable String after) {

        public String address() {
            return StewardshipAddresses.DRAFTS + "/" + draft;
        }

        public ProjectType[] types() {
            return ProjectType.values();
        }

        public List<GateOutcome> outcomes() {
            return List.of(GateOutcome.OK, GateOutcome.REMEDIABLE, GateOutcome.OBSTACLE);
        }

        public String typed(String name) {
            return typed.getOrDefault(name, "");
        }
    }

    @GetMapping(StewardshipAddresses.DRAFT + "/effekt")
    String effect(@PathVariable("utkast") String draft, UserId reader, Model model) {
        var effect = reading.effectOf(draft, reader);
        var rows = effect.others().stream()
                .map(it -> new Row(
                        it.caseFile().registryNumber().value(),
                        it.caseFile().title(),
                        it.caseFile().id().address("profil"),
                        said(it.before()),
                        said(it.after())))
                .toList();
        model.addAttribute(
                "page", new EffectPage(trail(draft), draft, drafts.baseOf(draft).id(), effect, rows));
        return "stewardship/effect";
    }

    @GetMapping(StewardshipAddresses.DRAFT + "/provbank")
    String bench(@PathVariable("utkast") String draft, @RequestParam Map<String, String> typed, Model model) {
        var version = drafts.draft(draft);
        var isAsked = version.dimensions().stream().anyMatch(it -> typed.containsKey(it.code()));
        var bench = isAsked ? reading.tryOn(draft, profile(version, typed)) : null;
        model.addAttribute("page", page(draft, version, typed, bench));
        return "stewardship/bench";
    }

    private BenchPage page(String draft, FrameworkVersion version, Map<String, String> typed, @Nullable Bench bench) {
        return new BenchPage(
                trail(draft),
                draft,
                drafts.baseOf(draft).id(),
                version.dimensions().stream()
                        .map(it -> new Asked(it.code(), it.name(), typed.getOrDefault(it.code(), "")))
                        .toList(),
                levels(),
                typed,
                bench == null ? null : said(bench.before()),
                bench == null ? null : said(bench.after()));
    }

    private List<Option> levels() {
        return List.of(
                Option.of("0", "0"),
                Option.of("1", "1"),
                Option.of("2", "2"),
                Option.of("3", "3"),
                Option.of("4", "4"),
                Option.of(NOT_ASSESSABLE, words.message("stewardship.bench.notAssessable")));
    }

    /** What is not said is not graded; what nobody could have chosen says nothing. */
    private static TrialProfile profile(FrameworkVersion version, Map<String, String> typed) {
        var grades = new TreeMap<String, Grade>();
        version.dimensions()
                .forEach(it ->
                        grade(typed.getOrDefault(it.code(), "")).ifPresent(grade -> grades.put(it.code(), grade)));
        var outcome = List.of(GateOutcome.values()).stream()
                .filter(it -> it.name().equals(typed.get("kontroll")))
                .findFirst()
                .orElse(GateOutcome.OK);
        var type = List.of(ProjectType.values()).stream()
                .filter(it -> it.name().equals(typed.get("projekttyp")))
                .findFirst()
                .orElse(ProjectType.IMPLEMENTATION);
        var gate = version.gates().stream().limit(1).collect(Collectors.toMap(it -> it.code(), it -> outcome));
        return new TrialProfile(
                grades, gate, type, "ja".equals(typed.get("part-saknas")), "ja".equals(typed.get("oppna-villkor")));
    }

    private static Optional<Grade> grade(String typed) {
        if (typed.equals(NOT_ASSESSABLE)) {
            return Optional.of(new Grade.NotAssessable());
        }
        return typed.matches("[0-4]") ? Optional.of(new Grade.Level(Integer.parseInt(typed))) : Optional.empty();
    }

    private String said(Suggestion suggestion) {
        var rule = suggestion.firedRule().orElse("");
        return suggestion
                .recommendation()
                .map(it -> words.message(
                        suggestion.forwardReservation() ? "stewardship.suggested.forward" : "stewardship.suggested",
                        words.of(it),
                        rule))
                .orElseGet(() -> suggestion.stoppedAfter() == null
                        ? words.message("stewardship.waits", String.join(", ", suggestion.missingDimensions()))
                        : words.message("stewardship.stopped", suggestion.stoppedAfter()));
    }

    private List<Link> trail(String draft) {
        return List.of(
                Link.to(words.message("strategy.drafts.title"), StewardshipAddresses.DRAFTS),
                Link.to(words.message("strategy.draft.title", draft), StewardshipAddresses.DRAFTS + "/" + draft));
    }
}
