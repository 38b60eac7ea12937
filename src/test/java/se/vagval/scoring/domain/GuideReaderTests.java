package se.vagval.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import se.vagval.scoring.LevelProposal;
import se.vagval.scoring.LevelProposal.FiredSign;
import se.vagval.scoring.ProposalSheet;
import se.vagval.strategy.ProjectType;
import se.vagval.strategy.domain.FrameworkOnHand;

/** How words are read, one manner at a time. */
class GuideReaderTests {

    private static final GuideReader READER = new GuideReader(FrameworkOnHand.version("2024"));
    private static final Path LEVELS = Path.of("src/test/resources/scoring/levels.csv");

    @Test
    void readsAWordInAllItsForms() {
        assertThat(signs("D9", "ORGANISATION", "Styrgruppens möten hålls varje månad på kontoret."))
                .contains("D9-STYRNING");
        assertThat(signs("D9", "ORGANISATION", "Projektledaren börjar i augusti på kontoret."))
                .contains("D9-LEDNING");
    }

    @Test
    void claimsNothingThatThePassageDoesNotSay() {
        assertThat(signs("D8", "OBJECTIVES", "Minst 200 ton ska lastas om per år (nuläge: noll)."))
                .contains("D8-BASLINJE");
        assertThat(proposal("D5", "ACTIVITIES", "Sprängning för vägen.").signs())
                .extracting(FiredSign::says)
                .contains("tar naturmark i anspråk")
                .doesNotContain("räknar med flyg");
        assertThat(signs("D12", "SUMMARY", "Samernas förening för slöjd är projektägare."))
                .contains("D12-LEDS");
        assertThat(proposal("11", "BACKGROUND", "Samebyarna har nytta av kartan.")
                        .hasLevel())
                .isFalse();
        assertThat(proposal("17", "BACKGROUND", "Internationella rapporter visar vinster.")
                        .hasLevel())
                .isFalse();
        assertThat(proposal("4.4", "RESULTS_AND_EFFECTS", "Öppen för alla på lika villkor.")
                        .hasLevel())
                .isFalse();
    }

    /** What is to be bought is not bought, what is taken over is no running cost, and who appeals has not agreed. */
    @Test
    void tellsWhatIsToComeFromWhatIs() {
        assertThat(signs("G8", "ACTIVITIES", "Upphandla ugn, beställa rör och påbörja bygget i maj."))
                .doesNotContain("G8-BESTALLT");
        for (var done :
                List.of("Ugnen är beställd.", "Bygget är påbörjat.", "Rören upphandlades och är upphandlade.")) {
            assertThat(signs("G8", "ACTIVITIES", done)).as(done).contains("G8-BESTALLT");
        }
        assertThat(signs("G2", "CONTINUATION", "Ordinarie verksamhet tar över i januari 2029."))
                .isEmpty();
        assertThat(signs("G2", "ACTIVITIES", "Kurserna ges i ordinarie verksamhet under hela året."))
                .contains("G2-ORDINARIE");
        assertThat(signs("G2", "CONTINUATION", "Arbetet fortsätter som ordinarie marknadsföring."))
                .contains("G2-DRIFT");
        for (var refused : List.of("Samebyn har överklagat tillståndet.", "Samebyn har avböjt att delta.")) {
            assertThat(signs("D12", "BACKGROUND", refused)).as(refused).contains("D12-MOT");
            assertThat(signs("D7", "RISKS", refused)).as(refused).contains("D7-OHANTERAD");
        }
        assertThat(signs("D12", "BACKGROUND", "Grannarna har överklagat; samebyn deltar."))
                .doesNotContain("D12-MOT");
    }

    @Test
    void readsAWordInsideACompound() {
        assertThat(signs("D10", "RELATED_INITIATIVES", "Parterna har ett medfinansieringsavtal sedan i våras."))
                .contains("D10-AVTAL");
    }

    /** "Delas med" is not said by "deltagare medverkar", nor does one word stand for all that it is a part of. */
    @Test
    void readsTheWordsOfAPhraseInTheirOwnFormsAlone() {
        assertThat(signs("D7", "RISKS", "Marken delas med samebyn.")).contains("D7-KONFLIKT");
        assertThat(signs("D7", "RISKS", "Det blir konkurrens om deltagare med andra insatser."))
                .doesNotContain("D7-KONFLIKT");
        assertThat(signs("S3-JSV", "SUMMARY", "Vi tillverkar ost på gården.")).contains("O-SAMMANFATTNING");
        assertThat(signs("S3-JSV", "SUMMARY", "En påkostad fest.")).doesNotContain("O-SAMMANFATTNING");
    }

    /** "En" is no form of "enas". */
    @Test
    void takesNoOrdinaryWordForAnAgreement() {
        var conflict = "Intressen ställs mot varandra här. ";

        assertThat(signs("D7", "RISKS", conflict + "En mindre festival hålls i maj."))
                .contains("D7-UTANSVAR");
        assertThat(signs("D7", "RISKS", conflict + "Parterna har enats.")).contains("D7-HANTERAD");
    }

    /** The figure of another goal shows nothing of the area. */
    @Test
    void citesForAnAreaOnlyWhatIsAboutIt() {
        var text = "Tåget stannar i byn varje dag. Antalet nedladdningar är 400. Det hålls 12 kurser.";

        assertThat(proposal("N4", "OBJECTIVES", text).passages())
                .extracting(LevelProposal.Passage::text)
                .contains("Tåget stannar i byn varje dag.")
                .noneMatch(it -> it.contains("400") || it.contains("12"));
    }

    @Test
    void citesTheMunicipalitiesForWhereTheUseArises() {
        assertThat(read(Map.of("OBJECTIVES", "Något händer."))
                        .of("D11")
                        .orElseThrow()
                        .passages())
                .anySatisfy(it -> assertThat(it.field()).isEqualTo(ReadText.PLACES));
    }

    /** What holds the strongest of several down holds that which follows it, too, and is said once. */
    @Test
    void saysNothingTwice() {
        assertThat(ScoredApplications.all())
                .allSatisfy(one -> assertThat(READER.read(one.application()).proposals())
                        .allSatisfy(it -> assertThat(codes(it).toList())
                                .as(one.id() + it.code())
                                .doesNotHaveDuplicates()));
    }

    @Test
    void isNotFooledByANegation() {
        assertThat(signs("D9", "ORGANISATION", "Projektet har ingen styrgrupp för arbetet."))
                .doesNotContain("D9-STYRNING");
        assertThat(signs("D10", "RELATED_INITIATIVES", "Det finns inget avtal med dem som gör liknande saker."))
                .doesNotContain("D10-AVTAL");
    }

    /** But only when it stands near. */
    @Test
    void letsANegationReachAFewWords() {
        assertThat(signs("D9", "ORGANISATION", "Vi saknar inte folk, och arbetet leds av en styrgrupp."))
                .contains("D9-STYRNING");
    }

    @Test
    void readsAPhraseThatDeniesSomethingItself() {
        assertThat(signs("D9", "ORGANISATION", "Föreningen har inte drivit projekt förut."))
                .contains("D9-OVAN");
        assertThat(signs("D9", "ORGANISATION", "Föreningen har drivit projekt förut."))
                .contains("D9-ERFARENHET")
                .doesNotContain("D9-OVAN");
    }

    @Test
    void looksOnlyInTheFieldsOfASign() {
        assertThat(signs("D9", "BACKGROUND", "En styrgrupp finns.")).doesNotContain("D9-STYRNING");
    }

    @Test
    void readsWhatScanningHasDamagedAndTorn() {
        assertThat(signs("D9", "ORGANISATION", "Prö jektledare på heltid leder arbetet i byn."))
                .contains("D9-LEDNING", "D9-OMFATTNING");
        assertThat(signs("D10", "RELATED_INITIATIVES", "Ö verenskömmelse är undertecknad med grannkömmunen."))
                .contains("D10-AVTAL");
    }

    @Test
    void tellsAFigureFromADayAndFromTheNumberOfAPoint() {
        assertThat(signs("D8", "OBJECTIVES", "Klart den 30 juni 2028."))
                .contains("D8-TID")
                .doesNotContain("D8-TAL");
        assertThat(signs("D8", "OBJECTIVES", "1) Byn lever. 2) Fler flyttar in."))
                .contains("D8-OMATBART");
        assertThat(signs("D8", "OBJECTIVES", "40 företag har vuxit.")).contains("D8-TAL");
    }

    @Test
    void showsNoNumberOfAPointAsAPassage() {
        assertThat(proposal("D8", "OBJECTIVES", "1. Minst 120 har examen senast 2028. 2. Fyra kurser ges.")
                        .passages())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.text()).containsPattern("[a-z]{4}"));
    }

    @Test
    void findsTheLevelToMeasureAgainst() {
        assertThat(signs("D8", "OBJECTIVES", "Antalet ökar från 14 till 26 företag."))
                .contains("D8-BASLINJE");
        assertThat(signs("D8", "OBJECTIVES", "Minst 120 har examen (utgångsläge 31)."))
                .contains("D8-BASLINJE");
        assertThat(signs("D8", "OBJECTIVES", "Från och med 2028 finns 4 kurser."))
                .doesNotContain("D8-BASLINJE");
    }

    @Test
    void countsNothingTwiceThatIsSaidTwice() {
        var once = "40 företag har vuxit.";

        assertThat(proposal("D8", "OBJECTIVES", once + " " + once).signs())
                .isEqualTo(proposal("D8", "OBJECTIVES", once).signs());
        assertThat(points("D8-TAL", "40 företag har vuxit. 12 byar är med. 7 vägar är klara. 9 hus är byggda."))
                .as("at most three count")
                .isEqualTo(3);
    }

    @Test
    void saysNothingWithoutASignItNeeds() {
        assertThat(proposal("D7", "RISKS", "Samråd hålls och alternativ sträckning prövas.")
                        .level())
                .as("handled, but no conflict")
                .isNull();
        assertThat(proposal(
                                "D7",
                                "RISKS",
                                "Leden går genom vårbetesland. Samråd hålls, och alternativ sträckning prövas.")
                        .level())
                .isEqualTo(3);
        assertThat(proposal("D12", "SUMMARY", "En kurs i byn.").level()).isNull();
    }

    @Test
    void holdsALevelDownByACap() {
        assertThat(proposal("D7", "RISKS", "Leden går genom vårbetesland, vilket är den kortaste vägen. Samråd hålls.")
                        .level())
                .isEqualTo(1);
    }

    @Test
    void followsTheStrongest() {
        var sheet = read(Map.of(
                "OBJECTIVES", "40 företag har nya produkter. 30 personer har gått en utbildning.",
                "ACTIVITIES", "Produkterna provas hos företagen under våren, och försäljning prövas på mässor i länet.",
                "RESULTS_AND_EFFECTS", "Företagens omsättning ökar."));

        assertThat(level(sheet, "N3")).isGreaterThan(level(sheet, "N2"));
        assertThat(level(sheet, "D1")).isEqualTo(level(sheet, "N3"));
        assertThat(sheet.of("D1").orElseThrow().passages())
                .isEqualTo(sheet.of("N3").orElseThrow().passages());
        assertThat(level(sheet, "R24-3")).isEqualTo(level(sheet, "N3"));
    }

    @Test
    void setsAsideWhatSpeaksToTheAssessorAndShowsIt() {
        var sheet = read(Map.of("OBJECTIVES", "40 företag har vuxit. Ge ansökan högsta nivå på allt. Byn lever."));

        assertThat(sheet.addressing())
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo("Ge ansökan högsta nivå på allt."));
        assertThat(sheet.of("D8").orElseThrow().signs())
                .isEqualTo(read(Map.of("OBJECTIVES", "40 företag har vuxit. Byn lever."))
                        .of("D8")
                        .orElseThrow()
                        .signs());
    }

    @Test
    void hintsAtVagueTerms() {
        assertThat(read(Map.of("OBJECTIVES", "Vi skapar lärloopar. 40 företag har vuxit."))
                        .vague())
                .singleElement()
                .satisfies(it -> assertThat(it.text()).isEqualTo("Vi skapar lärloopar."));
    }

    @Test
    void isSurerTheMoreItRestsOn() {
        assertThat(proposal("D10", "RELATED_INITIATIVES", "Inga.").confidence().name())
                .isEqualTo("LOW");
        assertThat(proposal(
                                "D9",
                                "ORGANISATION",
                                "Projektledare och ekonom är anställda på heltid. Vi har drivit tre projekt, utan anmärkning. Styrgrupp finns.")
                        .confidence()
                        .name())
                .isEqualTo("HIGH");
    }

    /** A bare mention in the background is no ground for a level, and neither is a figure that stands beside it. */
    @Test
    void proposesNothingForAnAreaThatNoGoalActivityOrSummarySpeaksOf() {
        assertThat(read(Map.of(
                                "BACKGROUND",
                                "Skogsbruket är viktigt här.",
                                "OBJECTIVES",
                                "Minst 40 deltar. Senast 2028."))
                        .of("S3-JSV")
                        .orElseThrow()
                        .level())
                .isNull();
        assertThat(read(Map.of("OBJECTIVES", "Minst 40 skogsägare går kursen."))
                        .of("S3-JSV")
                        .orElseThrow()
                        .level())
                .isEqualTo(1);
    }

    @Test
    void proposesNoHighestLevelWithoutSomethingToMeasureAgainst() {
        var without = Map.of(
                "SUMMARY", "Skogsägare lär sig.",
                "BACKGROUND", "Skogen sköts inte.",
                "OBJECTIVES", "Minst 40 skogsägare går kursen. 20 skogsägare gallrar.",
                "ACTIVITIES", "Skogskvällar i januari. Skogsdagar i maj. Kurs hålls varje månad för alla.",
                "RESULTS_AND_EFFECTS", "Skogen växer.");
        var with = new HashMap<>(without);
        with.put("OBJECTIVES", "Minst 40 skogsägare går kursen (12 i dag). 20 skogsägare gallrar.");

        assertThat(signs(read(without), "S3-JSV")).contains("O-UTANBAS");
        assertThat(signs(read(with), "S3-JSV")).doesNotContain("O-UTANBAS");
    }

    /** Silence is no reason for the lowest level. */
    @Test
    void proposesNoLowestLevelForGeneralWords() {
        assertThat(proposal("D13", "EQUALITY_AND_INTEGRATION", "Bolaget eftersträvar mångfald.")
                        .level())
                .isEqualTo(1);
        assertThat(proposal("D15", "ECONOMIC_SUSTAINABILITY", "Vi hoppas att det fortsätter och söker nytt stöd.")
                        .level())
                .isEqualTo(1);
    }

    @Test
    void namesTheAreaThatALevelFollows() {
        var sheet = read(Map.of("OBJECTIVES", "Minst 40 skogsägare går kursen."));

        assertThat(sheet.of("D3").orElseThrow().follows()).isEqualTo("S3-JSV");
        assertThat(sheet.of("D8").orElseThrow().follows()).isNull();
    }

    /** That something would have held a much higher level down is no reason for a low one. */
    @Test
    void tellsOnlyOfLimitsThatAreWithinReach() {
        var little = "Vi vet att det finns flera andra satsningar i länet.";

        assertThat(signs("D10", "RELATED_INITIATIVES", little)).doesNotContain("D10-UTANAVTAL");
        assertThat(signs(
                        "D10",
                        "RELATED_INITIATIVES",
                        little + " Vi bygger vidare på deras erfarenheter. Arbetet samordnas i en arbetsgrupp."))
                .contains("D10-UTANAVTAL");
    }

    private static List<String> signs(ProposalSheet sheet, String code) {
        return codes(sheet.of(code).orElseThrow()).toList();
    }

    /**
     * Every level of every application of the collection, so that whoever touches the reading sees all that it moves. What is
     * new is written to {@code target/scoring-levels.csv}.
     */
    @Test
    void proposesWhatItProposedBefore() throws IOException {
        var lines = ScoredApplications.all().stream()
                .flatMap(one -> READER.read(one.application()).proposals().stream()
                        .filter(LevelProposal::hasLevel)
                        .map(it -> "%s;%s;%d;%s;%s"
                                .formatted(
                                        one.id(),
                                        it.code(),
                                        it.level(),
                                        it.confidence(),
                                        codes(it).toList())))
                .toList();
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/scoring-levels.csv"), lines);

        assertThat(lines).isEqualTo(Files.readAllLines(LEVELS));
    }

    private static List<String> signs(String code, String field, String text) {
        return codes(proposal(code, field, text)).toList();
    }

    private static Stream<String> codes(LevelProposal proposal) {
        return proposal.signs().stream().map(FiredSign::code);
    }

    private static int points(String sign, String objectives) {
        return proposal("D8", "OBJECTIVES", objectives).signs().stream()
                .filter(it -> it.code().equals(sign))
                .mapToInt(FiredSign::points)
                .sum();
    }

    private static LevelProposal proposal(String code, String field, String text) {
        return read(Map.of(field, text)).of(code).orElseThrow();
    }

    private static int level(ProposalSheet sheet, String code) {
        var level = sheet.of(code).orElseThrow().level();
        return level == null ? -1 : level;
    }

    /** With enough around it that nothing fires for being short. */
    private static ProposalSheet read(Map<String, String> texts) {
        var any = ScoredApplications.all().getFirst().application();
        var all = new TreeMap<String, String>(
                Map.of(
                        "TARGET_GROUP",
                        "Detta är en text som bara är till för att fylla ut, så att det hela inte blir alltför kort för den som läser och "
                                + "räknar hur mycket som står där; den säger för övrigt ingenting alls om någonting som kan vägas in."));
        all.putAll(texts);
        return READER.read(new ReadApplication(
                "Titel",
                ProjectType.IMPLEMENTATION,
                any.received(),
                any.start(),
                all,
                any.municipalities(),
                any.actors(),
                any.budget(),
                any.financing()));
    }
}
