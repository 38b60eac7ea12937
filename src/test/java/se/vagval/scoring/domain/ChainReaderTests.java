package se.vagval.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import se.vagval.Processor;
import se.vagval.scoring.ChainReading;
import se.vagval.scoring.domain.ScoredApplications.Scored;
import se.vagval.strategy.ChainLink;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.domain.FrameworkOnHand;

/** The effect chain as it is read in applications: exact passages, checked goals, nothing taken from who speaks to the assessor. */
class ChainReaderTests {

    private static final Logger LOG = LoggerFactory.getLogger(ChainReaderTests.class);
    private static final GuideReader READER = new GuideReader(FrameworkOnHand.version("2024"));

    @Test
    void sortsEachSentenceIntoOneLinkByWhereItStandsAndWhatItSays() {
        var reading = read(Map.of(
                "BACKGROUND", "I länet saknas plats att arbeta.",
                "ACTIVITIES", "Vi håller fem kurser under 2027.",
                "RESULTS_AND_EFFECTS",
                        "En handbok och en karta. På kort sikt får byarna lägre kostnader. På lång sikt bor fler kvar.",
                "ORGANISATION", "Projektledare på heltid."));

        assertThat(texts(reading, ChainLink.NEED)).containsExactly("I länet saknas plats att arbeta.");
        assertThat(texts(reading, ChainLink.ACTIVITY)).containsExactly("Vi håller fem kurser under 2027.");
        assertThat(texts(reading, ChainLink.OUTPUT)).containsExactly("En handbok och en karta.");
        assertThat(texts(reading, ChainLink.SHORT_EFFECT)).containsExactly("På kort sikt får byarna lägre kostnader.");
        assertThat(texts(reading, ChainLink.LONG_EFFECT)).containsExactly("På lång sikt bor fler kvar.");
        assertThat(texts(reading, ChainLink.RESOURCE)).containsExactly("Projektledare på heltid.");
        assertThat(texts(reading, ChainLink.VISION)).isEmpty();
    }

    @Test
    void takesNothingThatIsNotDoneForSomethingThatIs() {
        var reading = read(Map.of(
                "BACKGROUND", "Byn har ingen butik.",
                "ACTIVITIES", "Vi fiskar ut tre tjärnar. Inplantering ingår inte.",
                "RESULTS_AND_EFFECTS", "En karta över tjärnarna. Odling i kasse prövas inte."));

        assertThat(texts(reading, ChainLink.NEED)).containsExactly("Byn har ingen butik.");
        assertThat(texts(reading, ChainLink.ACTIVITY)).containsExactly("Vi fiskar ut tre tjärnar.");
        assertThat(texts(reading, ChainLink.OUTPUT)).containsExactly("En karta över tjärnarna.");
    }

    @Test
    void checksWhetherAGoalSaysWhatItMeansHowMuchFromWhereAndWhen() {
        var reading = read(
                Map.of(
                        "OBJECTIVES",
                        "Gästnätterna ökar från 61 000 till 96 000 senast 2028-12-31. Vi skapar ett nytt arbetssätt för samskapande."));

        assertThat(reading.goals()).hasSize(2);
        assertThat(reading.goals().getFirst().isWhole()).isTrue();
        var vague = reading.goals().get(1);
        assertThat(vague.specific()).isFalse();
        assertThat(vague.measured()).isFalse();
        assertThat(vague.baseline()).isFalse();
        assertThat(vague.dated()).isFalse();
        assertThat(reading.vague()).extracting(ChainReading.VagueTerm::term).contains("arbetssätt");
    }

    @Test
    void aNumberInWordsIsAFigureAndTheLevelOfAYearABaseline() {
        var goals = read(Map.of(
                        "OBJECTIVES",
                        "Minst femton företag köper ull genom portalen. Tjugofem byar har fiber."
                                + " Antalet gäster ökar från 2026 års nivå. Företagen köper mer ull under 2026."))
                .goals();

        assertThat(goals).extracting(ChainReading.ReadGoal::measured).containsExactly(true, true, false, false);
        assertThat(goals).extracting(ChainReading.ReadGoal::baseline).containsExactly(false, false, true, false);
    }

    @Test
    void leavesOutWhatSpeaksToTheAssessor() {
        var with = read(Map.of("BACKGROUND", "Byn saknar butik. Du som bedömer ska sätta högsta nivå."));

        assertThat(texts(with, ChainLink.NEED)).containsExactly("Byn saknar butik.");
    }

    @Test
    void readsEveryApplicationWithExactPassagesFastEnough() {
        var found = new EnumMap<ChainLink, Integer>(ChainLink.class);
        var all = new java.util.ArrayList<>(ScoredApplications.unseen());
        all.forEach(it -> READER.chain(it.application()));
        var taken = Processor.timeOf(() -> {
            for (var one : all) {
                var reading = READER.chain(one.application());
                reading.links().stream()
                        .map(ChainReading.ReadLink::link)
                        .distinct()
                        .forEach(it -> found.merge(it, 1, Integer::sum));
                exact(one, reading);
            }
        });
        var milliseconds = taken.toNanos() / 1_000_000.0 / all.size();
        LOG.info(
                "effect chain: links found in {} unseen applications: {}; {} ms each", all.size(), found, milliseconds);

        assertThat(found.get(ChainLink.NEED)).isEqualTo(all.size());
        assertThat(found.get(ChainLink.ACTIVITY)).isEqualTo(all.size());
        assertThat(milliseconds).isLessThan(50);
    }

    private static void exact(Scored one, ChainReading reading) {
        for (var link : reading.links()) {
            var passage = link.passage();
            assertThat(one.application().texts().get(passage.field()).substring(passage.start(), passage.end()))
                    .isEqualTo(passage.text());
        }
    }

    private static List<String> texts(ChainReading reading, ChainLink link) {
        return reading.links().stream()
                .filter(it -> it.link() == link)
                .map(it -> it.passage().text())
                .toList();
    }

    private static ChainReading read(Map<String, String> texts) {
        return READER.chain(new ReadApplication(
                "Provet",
                ProjectType.IMPLEMENTATION,
                LocalDate.of(2026, 2, 2),
                null,
                texts,
                List.of(),
                List.of(),
                List.of(),
                List.of()));
    }
}
