package se.vagval.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.vagval.scoring.domain.ScoredApplications.Range;
import se.vagval.scoring.domain.ScoredApplications.Scored;
import se.vagval.strategy.domain.FrameworkOnHand;

/** What nobody looked at while the guide was written: how well the service does among strangers. */
class UnseenApplicationsTests {

    private static final Logger LOG = LoggerFactory.getLogger(UnseenApplicationsTests.class);
    private static final Path FOLDER = Path.of("src/test/resources/scoring");
    private static final GuideReader READER = new GuideReader(FrameworkOnHand.version("2024"));
    private static final List<Scored> UNSEEN = ScoredApplications.unseen();
    private static final List<Scored> LATER = ScoredApplications.later();
    private static final List<Scored> UNTOUCHED = ScoredApplications.untouched();
    private static final List<String> REPORT = new ArrayList<>();

    @AfterAll
    static void writes() throws IOException {
        Files.write(Path.of("target/scoring-report-unseen.md"), REPORT);
        LOG.info("scoring service, unseen applications\n{}", String.join("\n", REPORT));
    }

    /** The figure to go by: nobody has looked at what is missed in them. */
    @Test
    void doesBetterThanSayingTwoAlways() {
        var criteria = told("untouched", UNTOUCHED);

        assertThat(UNTOUCHED).hasSize(10);
        assertThat(criteria.inside()).isGreaterThan(0.8);
        assertThat(criteria.inside())
                .isGreaterThan(agreement(UNTOUCHED, Scored::criteria, false).inside() + 0.3);
        assertThat(criteria.rankCorrelation()).isGreaterThan(0.5);
        assertThat(criteria.kappa()).isGreaterThan(0.6);
    }

    /** One kind of what was missed in these has been mended, that of those who lead. */
    @Test
    void keepsWhatItSeesInTheLaterOnes() {
        var criteria = told("later", LATER);

        assertThat(LATER).hasSize(12);
        assertThat(criteria.inside()).isGreaterThan(0.8);
        assertThat(criteria.kappa()).isGreaterThan(0.6);
    }

    /** What was missed in these has been looked at since, and mended by kind. */
    @Test
    void keepsWhatWasMendedInThoseThatWereUnseen() {
        assertThat(UNSEEN).hasSize(14);
        assertThat(told("looked at", UNSEEN).inside()).isGreaterThan(0.88);
    }

    private static Agreement told(String name, List<Scored> applications) {
        var criteria = agreement(applications, Scored::criteria, true);
        REPORT.addAll(List.of("", Agreement.head(), criteria.row(name + ", criteria")));
        REPORT.add(agreement(applications, Scored::criteria, false).row("always 2"));
        REPORT.add(agreement(applications, Scored::areas, true).row(name + ", areas"));
        applications
                .getFirst()
                .criteria()
                .keySet()
                .forEach(code -> REPORT.add(agreement(
                                applications, it -> Map.of(code, it.criteria().get(code)), true)
                        .row(name + ", " + code)));
        return criteria;
    }

    @Test
    void restsOnPassagesThatStandThereWordForWord() {
        for (var one : both()) {
            for (var proposal : READER.read(one.application()).proposals()) {
                for (var passage : proposal.passages()) {
                    if (ReadText.COUNTED.contains(passage.field())) {
                        continue;
                    }
                    var text = passage.field().equals(ReadText.ACTORS)
                            ? ReadText.actors(one.application())
                            : passage.field().equals(ReadText.TITLE)
                                    ? one.application().title()
                                    : one.application().texts().get(passage.field());
                    assertThat(text.substring(passage.start(), passage.end())).isEqualTo(passage.text());
                }
            }
        }
    }

    @Test
    void noOrdinarySentenceIsTakenForOneThatSpeaksToTheAssessor() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("innocent.txt")))
                .hasSize(60)
                .noneMatch(this::addresses);
        assertThat(both())
                .allSatisfy(it -> assertThat(READER.read(it.application()).addressing())
                        .as(it.id())
                        .isEmpty());
    }

    @Test
    void whatSpeaksToTheAssessorIsSeen() throws IOException {
        assertThat(Files.readAllLines(FOLDER.resolve("addressing.txt")))
                .hasSize(25)
                .allMatch(this::addresses);
    }

    private boolean addresses(String sentence) {
        return FrameworkOnHand.version("2024").readingGuide().addressing().stream()
                .map(it -> Pattern.compile(it, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE))
                .anyMatch(it -> it.matcher(sentence).find());
    }

    private static List<Scored> both() {
        return Stream.concat(UNSEEN.stream(), LATER.stream()).toList();
    }

    private static Agreement agreement(
            List<Scored> applications, Function<Scored, Map<String, Range>> facit, boolean read) {
        var agreement = new Agreement();
        for (var one : applications) {
            var sheet = READER.read(one.application());
            facit.apply(one).forEach((code, range) -> {
                var level = sheet.of(code).orElseThrow().level();
                agreement.add(read ? level : Integer.valueOf(2), range);
            });
        }
        return agreement;
    }
}
