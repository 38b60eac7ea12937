package se.vagval.scoring.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import se.vagval.casefile.ApplicationContent.ApplicationActor;
import se.vagval.scoring.LevelProposal;
import se.vagval.scoring.LevelProposal.FiredSign;
import se.vagval.scoring.LevelProposal.Passage;
import se.vagval.strategy.BoundedPattern;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.ReadingGuide;
import se.vagval.strategy.ReadingGuide.Sign;
import se.vagval.strategy.ReadingGuide.Subject;
import se.vagval.strategy.ReadingGuide.SubjectKind;
import se.vagval.strategy.domain.FrameworkOnHand;

/** A passage bears out the level that rests on it, or is not cited; and a word is read for what it means where it stands. */
class CitedPassagesTests {

    private static final FrameworkVersion FRAMEWORK = FrameworkOnHand.version("2024");
    private static final ReadingGuide GUIDE = FRAMEWORK.readingGuide();
    private static final GuideReader READER = new GuideReader(FRAMEWORK);
    private static final Pattern LINE = Pattern.compile("([+-]) (\\S+) (\\S+) (\\S+) \\| (.+)");

    @Test
    void citesForAHighLevelWhatSpeaksForIt() {
        var proposal = proposal(
                "D15",
                Map.of(
                        "ECONOMIC_SUSTAINABILITY",
                        "Stugan är billig i drift. Utan stöd blir ingenting av. Kommunen tar över driften 2029. Hur det går sedan hoppas vi på."));

        assertThat(proposal.level()).isGreaterThanOrEqualTo(2);
        assertThat(texts(proposal)).doesNotContain("Stugan är billig i drift.");
        assertThat(
                        texts(
                                proposal(
                                        "D15",
                                        Map.of(
                                                "ECONOMIC_SUSTAINABILITY",
                                                "Utan stöd blir ingenting av. Kommunen tar över driften 2029. Avgiften täcker driften. Hur det går sedan hoppas vi på."))))
                .contains("Utan stöd blir ingenting av.", "Kommunen tar över driften 2029.")
                .doesNotContain("Hur det går sedan hoppas vi på.");
    }

    @Test
    void citesForALowLevelWhatSpeaksAgainst() {
        var proposal = proposal(
                "D15",
                Map.of(
                        "ECONOMIC_SUSTAINABILITY",
                        "Avgiften täcker en del av kostnaderna. Projektet är kostnadseffektivt. Bolaget satsar 60 procent."));

        assertThat(proposal.level()).isEqualTo(1);
        assertThat(texts(proposal)).containsExactly("Projektet är kostnadseffektivt.");
    }

    /** Else two sentences of the same kind would stand beside a reason that says three things. */
    @Test
    void citesOneForEachThingThatIsFoundBeforeASecond() {
        var proposal = proposal(
                "D9",
                Map.of(
                        "ORGANISATION",
                        "Vi har drivit två projekt. Vi har drivit tre andra projekt. Projektledaren är anställd. Ekonomen sköter redovisningen."));

        assertThat(texts(proposal))
                .containsExactly(
                        "Vi har drivit två projekt.", "Projektledaren är anställd.", "Ekonomen sköter redovisningen.");
    }

    @Test
    void citesFirstTheSentenceThatSaysMost() {
        assertThat(
                        texts(
                                proposal(
                                        "N2",
                                        Map.of(
                                                "OBJECTIVES",
                                                "En utbildning hålls. Kursen ger yrkesexamen, praktik och handledare åt tolv lärlingar."))))
                .startsWith("Kursen ger yrkesexamen, praktik och handledare åt tolv lärlingar.");
    }

    @Test
    void saysLastInItsReasonThatAQuestionIsAnswered() {
        assertThat(proposal("D15", Map.of("ECONOMIC_SUSTAINABILITY", "Avgiften täcker driften."))
                        .signs())
                .extracting(FiredSign::code)
                .containsSubsequence("D15-KALKYL", "D15-BESVARAD");
    }

    @Test
    void citesOnlyTheMoneyThatNobodyHasConfirmed() {
        var proposal = of("A02", "D15");

        assertThat(proposal.signs()).extracting(FiredSign::code).contains("D15-OBEKRAFTAT");
        assertThat(proposal.passages())
                .extracting(Passage::field)
                .contains(ReadText.FINANCING)
                .doesNotContain(ReadText.BUDGET);
        assertThat(texts(proposal)).noneMatch(it -> it.contains("Sökt stöd"));
    }

    @Test
    void citesActorsOfDifferentSectorsWhenSectorsAreCounted() {
        var any = application("Titel", Map.of("OBJECTIVES", "Byn lever."));
        var actors = Stream.of("OFF Alfta", "OFF Boda", "OFF Dala", "NAR Ebba", "CIV Frej", "AKA Gard")
                .map(it -> new ApplicationActor(it.substring(4), it.substring(0, 3), "deltar", true))
                .toList();
        var proposal = READER.read(new ReadApplication(
                        any.title(),
                        any.type(),
                        any.received(),
                        any.start(),
                        any.texts(),
                        any.municipalities(),
                        actors,
                        any.budget(),
                        any.financing()))
                .of("D6")
                .orElseThrow();

        assertThat(texts(proposal)).contains("Alfta: deltar.", "Ebba: deltar.").doesNotContain("Boda: deltar.");
    }

    @Test
    void namesAnActorWithoutARoleByItsNameAlone() {
        assertThat(ReadText.actor(new ApplicationActor("Kommunen", "OFF", " ", true)))
                .isEqualTo("Kommunen.");
    }

    /** That nobody else is there, or that all is vague, holds an area down, but says nothing of it. */
    @Test
    void citesForAnAreaNothingThatIsNotAboutIt() {
        assertThat(Stream.of(ScoredApplications.all(), ScoredApplications.fresh(), ScoredApplications.unseen())
                        .flatMap(List::stream)
                        .flatMap(it -> READER.read(it.application()).proposals().stream())
                        .filter(it -> it.kind() == SubjectKind.AREA)
                        .flatMap(it -> it.passages().stream()))
                .extracting(Passage::field)
                .doesNotContain(ReadText.ACTORS);
    }

    @Test
    void proposesNoAreaThatOnlyTheTitleNames() {
        var text = Map.of("OBJECTIVES", "Tolv personer är med.", "SUMMARY", "Det blir bra.");

        assertThat(READER.read(application("Fiber i fjällen", text))
                        .of("N4")
                        .orElseThrow()
                        .hasLevel())
                .isFalse();
    }

    /** What is missing cannot be cited; what stands beside it can. */
    @Test
    void citesForWhatIsMissingWhatStandsWhereItShould() {
        assertThat(proposal("G9", Map.of("OBJECTIVES", "Byn lever.", "SOCIAL_SUSTAINABILITY", "Ja, alla tre."))
                        .passages())
                .extracting(Passage::field)
                .containsExactly("SOCIAL_SUSTAINABILITY");
    }

    @Test
    void readsAWordThatMustNotFollow() {
        var vocabulary = new Vocabulary();
        var terms = vocabulary.phrase("inflyttning !av");
        var phrase = new Phrase("inflyttning !av", terms, false);

        for (var told : Map.of(
                        "Inflyttning av yngel.", 0, "Ökad inflyttning.", 1, "Inflyttning till byn.", 1, "Av allt.", 0)
                .entrySet()) {
            var index = new TextIndex(SplitText.sentences("OBJECTIVES", told.getKey()), vocabulary, Set.of());
            assertThat(index.with(phrase, it -> true)).as(told.getKey()).hasSize(told.getValue());
        }
    }

    @TestFactory
    Stream<DynamicTest> takesNoWordForWhatItDoesNotMean() throws IOException {
        return Files.readAllLines(Path.of("src/test/resources/scoring/misread.txt")).stream()
                .filter(it -> !it.startsWith("#"))
                .map(LINE::matcher)
                .peek(it -> assertThat(it.matches()).isTrue())
                .map(it -> DynamicTest.dynamicTest(it.group(), () -> {
                    assertThat(codes(it.group(2))).contains(it.group(3));
                    assertThat(found(it.group(2), it.group(4), it.group(5)).contains(it.group(3)))
                            .isEqualTo(it.group(1).equals("+"));
                }));
    }

    private static List<String> codes(String subject) {
        return GUIDE.subjects().stream()
                .filter(it -> it.code().equals(subject))
                .flatMap(it -> GUIDE.signsOf(it).stream())
                .map(Sign::code)
                .toList();
    }

    /** All that is found, also where no level follows from it. */
    private static List<String> found(String code, String field, String text) {
        var vocabulary = new Vocabulary();
        var negations = GUIDE.negations().stream().map(vocabulary::numberOf).collect(Collectors.toSet());
        var split = new SplitText(application("Titel", Map.of(field, text)));
        var subject = GUIDE.subjects().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
        var signs = GUIDE.signsOf(subject).stream()
                .map(it -> ready(it, subject, vocabulary, negations))
                .toList();
        var index = new TextIndex(split.sentences(), vocabulary, negations);
        var facts = new Facts(split.application(), FRAMEWORK, split.sentences());
        var reading = new Reading(split, index, facts, Map.of());
        return signs.stream()
                .filter(it -> it.in(reading) != null)
                .map(it -> it.sign().code())
                .toList();
    }

    private static SignReader ready(Sign sign, Subject subject, Vocabulary vocabulary, Set<Integer> negations) {
        var phrases = sign.words().stream()
                .flatMap(it -> it.equals(GuideReader.ABOUT) ? subject.about().stream() : Stream.of(it))
                .map(it -> {
                    var terms = vocabulary.phrase(it);
                    return new Phrase(it, terms, terms.stream().anyMatch(negations::contains));
                })
                .toList();
        var pattern = sign.pattern() == null
                ? null
                : BoundedPattern.of(GUIDE.patterns().get(sign.pattern()), Pattern.UNICODE_CHARACTER_CLASS);
        return new SignReader(sign, phrases, pattern, Set.copyOf(sign.fields()));
    }

    private static LevelProposal of(String id, String code) {
        return ScoredApplications.all().stream()
                .filter(it -> it.id().equals(id))
                .map(it -> READER.read(it.application()).of(code).orElseThrow())
                .findFirst()
                .orElseThrow();
    }

    private static LevelProposal proposal(String code, Map<String, String> texts) {
        return READER.read(application("Titel", texts)).of(code).orElseThrow();
    }

    private static List<String> texts(LevelProposal proposal) {
        return proposal.passages().stream().map(Passage::text).toList();
    }

    private static ReadApplication application(String title, Map<String, String> texts) {
        var any = ScoredApplications.all().getFirst().application();
        return new ReadApplication(
                title,
                any.type(),
                any.received(),
                any.start(),
                texts,
                any.municipalities(),
                any.actors(),
                any.budget(),
                any.financing());
    }
}
