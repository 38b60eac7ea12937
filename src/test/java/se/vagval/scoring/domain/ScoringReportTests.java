package se.vagval.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.vagval.casefile.ApplicationField;
import se.vagval.scoring.LevelProposal;
import se.vagval.scoring.LevelProposal.Passage;
import se.vagval.scoring.ProposalSheet;
import se.vagval.scoring.domain.ScoredApplications.Range;
import se.vagval.scoring.domain.ScoredApplications.Scored;
import se.vagval.strategy.domain.FrameworkOnHand;

/** Measures the service and says so: the report is printed and lies in {@code target/scoring-report.md}. */
class ScoringReportTests {

    private static final Logger LOG = LoggerFactory.getLogger(ScoringReportTests.class);
    private static final GuideReader READER = new GuideReader(FrameworkOnHand.version("2024"));
    private static final List<Scored> ALL = ScoredApplications.all();
    private static final Map<String, ProposalSheet> SHEETS = ALL.stream()
            .collect(
                    Collectors.toMap(Scored::id, it -> READER.read(it.application()), (a, b) -> a, LinkedHashMap::new));
    private static final List<String> REPORT = new ArrayList<>();

    /** So many passages and reasons are read by a person. */
    private static final int PASSAGES_READ = 200;

    private static final int REASONS_READ = 60;
    private static final int DRAWN = 606;

    private static final Predicate<Scored> TUNING = Scored::tuning;
    private static final Predicate<Scored> SECOND_HALF = TUNING.negate();

    @AfterAll
    static void writes() throws IOException {
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/scoring-report.md"), REPORT);
        LOG.info("scoring service\n{}", String.join("\n", REPORT));
    }

    @Test
    void proposesLevelsInsideTheRanges() {
        var all = agreement(it -> true, Scored::criteria);
        var second = agreement(SECOND_HALF, Scored::criteria);
        say("## Criteria", Agreement.head());
        say(agreement(TUNING, Scored::criteria).row("tuning"), second.row("second half"), all.row("all"));
        say(alwaysTwo(TUNING).row("always 2, tuning"), alwaysTwo(SECOND_HALF).row("always 2, second half"));
        perCriterion();

        assertThat(all.inside()).isGreaterThan(0.80);
        assertThat(second.inside()).isGreaterThan(0.80);
        assertThat(second.kappa()).isGreaterThan(0.7);
        assertThat(second.rankCorrelation()).isGreaterThan(0.5);
        assertThat(second.unknown()).isLessThan(0.3);
        assertThat(second.inside()).isGreaterThan(alwaysTwo(SECOND_HALF).inside() + 0.2);
    }

    /** Criteria that only what the office has done itself can speak to, and gates that ask for more than the text. */
    @Test
    void proposesForAllThatATextCanSpeakTo() {
        var framework = FrameworkOnHand.version("2024");
        var sheet = SHEETS.get("A01");
        var silent = List.of("D4");

        assertThat(framework.dimensions())
                .allSatisfy(it -> assertThat(sheet.of(it.code()).isPresent()).isNotEqualTo(silent.contains(it.code())));
        assertThat(framework.nationalAreas())
                .allSatisfy(it -> assertThat(sheet.of(it.code())).isPresent());
        assertThat(framework.priorities())
                .allSatisfy(it -> assertThat(sheet.of(it.code())).isPresent());
        assertThat(framework.strengthAreas())
                .allSatisfy(it -> assertThat(sheet.of(it.code())).isPresent());
        assertThat(framework.agendaGoals())
                .allSatisfy(it -> assertThat(sheet.of(it.code())).isPresent());
        framework
                .assuranceSteps()
                .forEach(step -> assertThat(step.questions())
                        .allSatisfy(it -> assertThat(sheet.of(
                                        step.number() + "." + (step.questions().indexOf(it) + 1)))
                                .isPresent()));
    }

    @Test
    void looksInFieldsThatApplicationsHave() {
        var fields = Stream.concat(
                        Stream.of(ApplicationField.values()).map(Enum::name),
                        Stream.of(ReadText.TITLE, ReadText.ACTORS))
                .toList();
        var guide = FrameworkOnHand.version("2024").readingGuide();

        assertThat(guide.subjects().stream().flatMap(it -> guide.signsOf(it).stream()))
                .allSatisfy(it -> assertThat(fields).containsAll(it.fields()));
    }

    /** Their figures before and after the mending stand in decision 21. */
    @Test
    void keepsWhatWasMendedInTheFreshOnes() {
        var agreement = new Agreement();
        for (var one : ScoredApplications.fresh()) {
            var sheet = READER.read(one.application());
            one.criteria()
                    .forEach((code, range) ->
                            agreement.add(sheet.of(code).orElseThrow().level(), range));
        }
        say("## Fresh applications, looked at", Agreement.head(), agreement.row("fresh"));

        assertThat(agreement.size()).isEqualTo(140);
        assertThat(agreement.inside()).isGreaterThan(0.9);
    }

    @Test
    void findsTheAreas() {
        var second = agreement(SECOND_HALF, Scored::areas);
        say("## National and strength areas", Agreement.head());
        say(agreement(TUNING, Scored::areas).row("tuning"), second.row("second half"));
        assertThat(second.inside()).isGreaterThan(0.65);
    }

    @Test
    void findsTheGlobalGoalsAndTheDoubtfulGates() {
        say(
                "## Global goals and gates",
                "| | found of those in the facit | proposed besides, per application |",
                "|---|---|---|");
        goals("tuning", TUNING);
        goals("second half", SECOND_HALF);
        gates("gates, tuning", TUNING);
        gates("gates, second half", SECOND_HALF);
    }

    @Test
    void restsOnPassagesThatStandThereWordForWord() {
        var passages = 0;
        for (var one : ALL) {
            for (var proposal : SHEETS.get(one.id()).proposals()) {
                assertThat(proposal.hasLevel()).isEqualTo(!proposal.passages().isEmpty());
                for (var passage : proposal.passages()) {
                    if (ReadText.COUNTED.contains(passage.field())) {
                        continue;
                    }
                    var text = passage.field().equals(ReadText.ACTORS)
                            ? ReadText.actors(one.application())
                            : one.application().texts().get(passage.field());
                    assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
                    passages++;
                }
            }
        }
        say("", passages + " passages, all word for word where they are said to stand");
    }

    /**
     * For a person to read: does the passage carry the level that rests on it, and would an official defend the reason? Whoever has
     * mended what was read sets another {@code DRAWN}. What was found stands in decision 21.
     */
    @Test
    void drawsPassagesAndReasonsToBeRead() throws IOException {
        var passages = new ArrayList<String>();
        var reasons = new ArrayList<String>();
        for (var one : mayBeOpened()) {
            for (var it : READER.read(one.application()).proposals()) {
                var said = "%s | %s %s %s %s | %s"
                        .formatted(one.id(), it.kind(), it.code(), it.level(), it.confidence(), reason(it));
                it.passages().forEach(passage -> passages.add(said + " | " + shown(passage)));
                if (it.hasLevel()) {
                    reasons.add(said + " | "
                            + it.passages().stream()
                                    .map(ScoringReportTests::shown)
                                    .collect(Collectors.joining(" | ")));
                }
            }
        }
        Collections.shuffle(passages, new Random(DRAWN));
        Collections.shuffle(reasons, new Random(DRAWN));
        Files.write(Path.of("target/scoring-passages.md"), passages.subList(0, PASSAGES_READ));
        Files.write(Path.of("target/scoring-reasons.md"), reasons.subList(0, REASONS_READ));

        assertThat(passages).doesNotHaveDuplicates();
        assertThat(reasons).doesNotHaveDuplicates();
    }

    private static List<Scored> mayBeOpened() {
        return Stream.of(ALL, ScoredApplications.fresh(), ScoredApplications.unseen())
                .flatMap(List::stream)
                .toList();
    }

    private static String reason(LevelProposal proposal) {
        return proposal.signs().stream()
                .map(it -> (it.points() < 0 ? "men " : "") + it.says())
                .distinct()
                .collect(Collectors.joining("; "));
    }

    private static String shown(Passage passage) {
        return "[" + passage.field() + "] " + passage.text().replaceAll("\\s+", " ");
    }

    @Test
    void standsFirmAgainstWhatSaysNothing() {
        say(
                "## Invariance",
                "| disguise | levels that moved | moved by more than one, or to or from unknown |",
                "|---|---|---|");
        Disguises.invariants().forEach((name, disguise) -> {
            var moved = 0;
            var far = new ArrayList<String>();
            for (var one : ALL) {
                var disguised = READER.read(disguise.apply(one.application()));
                for (var code : one.criteria().keySet()) {
                    var before = level(SHEETS.get(one.id()), code);
                    var after = level(disguised, code);
                    moved += before == after ? 0 : 1;
                    if (Math.abs(before - after) > 1) {
                        far.add(one.id() + " " + code + " " + before + "→" + after);
                    }
                }
            }
            say("| %s | %d of %d | %s |".formatted(name, moved, ALL.size() * 14, far));
            assertThat(far).as(name).isEmpty();
        });
    }

    @Test
    void isMovedByNothingThatSpeaksToTheAssessor() {
        var injected = Disguises.invariants().get("injected instruction");
        for (var one : ALL) {
            var sheet = READER.read(injected.apply(one.application()));
            var before = SHEETS.get(one.id());

            assertThat(sheet.addressing())
                    .as(one.id())
                    .hasSizeGreaterThanOrEqualTo(2 * one.application().texts().size());
            assertThat(sheet.proposals().stream().map(LevelProposal::level).toList())
                    .as(one.id())
                    .isEqualTo(before.proposals().stream()
                            .map(LevelProposal::level)
                            .toList());
            assertThat(sheet.proposals().stream().map(LevelProposal::signs).toList())
                    .isEqualTo(before.proposals().stream()
                            .map(LevelProposal::signs)
                            .toList());
        }
        assertThat(ALL.stream().flatMap(it -> SHEETS.get(it.id()).addressing().stream()))
                .isEmpty();
    }

    @Test
    void seesFaultsThatArePutIn() {
        say("## Planted faults", "| fault | whole applications | seen | what fell |", "|---|---|---|---|");
        for (var planted : Disguises.planted()) {
            var whole = ALL.stream().filter(it -> isWhole(it, planted.seenBy())).toList();
            var fell = new LinkedHashMap<String, Integer>();
            var seen = whole.stream().filter(it -> falls(it, planted, fell)).count();
            say("| %s | %d | %.0f %% | %s |"
                    .formatted(planted.name(), whole.size(), 100.0 * seen / whole.size(), fell));
            if (!planted.name().equals("impact")) {
                assertThat((double) seen / whole.size()).as(planted.name()).isGreaterThan(0.75);
            }
        }
    }

    @Test
    void takesLittleTime() {
        var threads = ManagementFactory.getThreadMXBean();
        for (var round = 0; round < 20; round++) {
            ALL.forEach(it -> READER.read(it.application()));
        }
        var rounds = 30;
        var before = threads.getCurrentThreadCpuTime();
        for (var round = 0; round < rounds; round++) {
            ALL.forEach(it -> READER.read(it.application()));
        }
        var each = (threads.getCurrentThreadCpuTime() - before) / 1e6 / rounds / ALL.size();
        say("", String.format(Locale.ROOT, "%.1f ms of CPU per application, warm", each));

        assertThat(each).isLessThan(50);
    }

    /** What the fault is about stands well before it is put in; else there is nothing to see fall. */
    private static boolean isWhole(Scored one, List<String> seenBy) {
        return seenBy.stream().anyMatch(it -> level(SHEETS.get(one.id()), it) >= (it.startsWith("G") ? 2 : 3));
    }

    private static boolean falls(Scored one, Disguises.Planted planted, Map<String, Integer> fell) {
        var faulty = READER.read(planted.into().apply(one.application()));
        var seen = false;
        for (var proposal : SHEETS.get(one.id()).proposals()) {
            var code = proposal.code();
            if (code.matches("[DG]\\d+") && level(faulty, code) < level(SHEETS.get(one.id()), code)) {
                fell.merge(code, 1, Integer::sum);
                seen |= planted.seenBy().contains(code);
            }
        }
        return seen;
    }

    /** Below nought when it cannot be assessed. */
    private static int level(ProposalSheet sheet, String code) {
        var level = sheet.of(code).orElseThrow().level();
        return level == null ? -1 : level;
    }

    private static void perCriterion() {
        for (var code : ALL.getFirst().criteria().keySet()) {
            say(agreement(SECOND_HALF, it -> Map.of(code, it.criteria().get(code)))
                    .row("second half, " + code));
        }
    }

    private static Agreement agreement(Predicate<Scored> which, Function<Scored, Map<String, Range>> facit) {
        var agreement = new Agreement();
        ALL.stream()
                .filter(which)
                .forEach(one -> facit.apply(one)
                        .forEach((code, range) -> agreement.add(
                                SHEETS.get(one.id()).of(code).orElseThrow().level(), range)));
        return agreement;
    }

    private static Agreement alwaysTwo(Predicate<Scored> which) {
        var agreement = new Agreement();
        ALL.stream().filter(which).forEach(one -> one.criteria().values().forEach(range -> agreement.add(2, range)));
        return agreement;
    }

    private static void goals(String name, Predicate<Scored> which) {
        var wanted = 0;
        var found = 0;
        var besides = 0;
        for (var one : ALL.stream().filter(which).toList()) {
            for (var proposal : SHEETS.get(one.id()).proposals()) {
                if (!proposal.code().matches("\\d+") || !proposal.hasLevel()) {
                    continue;
                }
                var said = (level(SHEETS.get(one.id()), proposal.code()) >= 3 ? "+" : "-") + proposal.code();
                found += one.goals().contains(said) ? 1 : 0;
                besides += one.goals().contains(said) ? 0 : 1;
            }
            wanted += one.goals().size();
        }
        say(row(name, found, wanted, besides, which));
    }

    private static void gates(String name, Predicate<Scored> which) {
        var wanted = 0;
        var found = 0;
        var besides = 0;
        for (var one : ALL.stream().filter(which).toList()) {
            for (var proposal : SHEETS.get(one.id()).proposals()) {
                if (proposal.code().matches("G\\d+")
                        && proposal.hasLevel()
                        && level(SHEETS.get(one.id()), proposal.code()) < 2) {
                    found += one.gates().contains(proposal.code()) ? 1 : 0;
                    besides += one.gates().contains(proposal.code()) ? 0 : 1;
                }
            }
            wanted += one.gates().size();
        }
        say(row(name, found, wanted, besides, which));
    }

    private static String row(String name, int found, int wanted, int besides, Predicate<Scored> which) {
        return String.format(
                Locale.ROOT,
                "| %s | %d of %d | %.1f |",
                name,
                found,
                wanted,
                (double) besides / ALL.stream().filter(which).count());
    }

    private static void say(String... lines) {
        REPORT.addAll(List.of(lines));
    }
}
