package se.vagval.document.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.document.DocumentFormat.PDF;

import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.document.DocumentRenderer;
import se.vagval.document.PdfText;

/** What an officer typed is what a reader copies out of the PDF, blanks and bullets aside. */
class WordForWordTests {

    private static final DocumentRenderer RENDERER = new FormattedDocuments(new PaperQueue());

    private static final String ALPHABET =
            "aåäöeéfilïŋčđšŧžæøßABCÅÄÖÏŊ0123456789.,:;!?-–—”“’'\"()[]{}<>&/\\*_#@%§½²€ \u00A0\t\n";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "efter effekt fiffig flöde offert kafferast fjäll ffi ffl ft tt",
                "Åarjelsaemien gïele: Gaaltije, Jïlle, Aajege, Dåarjoe, Ïï Öö Ää Åå Ææ Øø",
                "Davvisámegiella: Áá Čč Đđ Ŋŋ Šš Ŧŧ Žž",
                "”citat” “quote” ’s – — … « » ½ § ° 2² µ × ≤ → ✓",
                "<script>alert(1)</script> &amp; &lt; <!-- --> ]]> ${x} {{x}} <?xml?> %s \\u0041",
                "dubbla  blanka   och hårda\u00A0blanka",
                "- \n--\n---\n- - -\n-----------",
                "text\n- punkt\n• punkt\ntext igen\n\n\n\nsist",
                "2027. Året då\n5*3*2\n1) ett\n# inte rubrik"
            })
    void printsWhatWasTyped(String typed) {
        assertPrinted(typed);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Heja 😀 och 👨‍👩‍👧 🇸🇪!",
                "中文 漢字 かな 한국어 ไทย",
                "الأهداف في المنطقة",
                "שלום (עולם) שנה",
                "mjukt\u00ADbinde, o\u200Cbrutet, hö\u200Fger, ob\uFFFCjekt"
            })
    void keepsCharactersThatTheTypefaceLacks(String typed) {
        assertPrinted(typed);
    }

    @Test
    void joinsLettersWithTheirLooseAccents() {
        assertThat(printed("Ha\u0308rjeda\u030Alen")).isEqualTo("Härjedålen");
    }

    @Test
    void showsAReplacementForWhatNoDocumentCanHold() {
        assertThat(printed("a\u0000b\u0007c\uD83Dd\uE000e")).isEqualTo("a\uFFFDb\uFFFDc\uFFFDd\uFFFDe");
    }

    @ParameterizedTest
    @MethodSource("longTexts")
    void printsLongTextsToTheLastLetter(String typed) {
        assertPrinted(typed);
    }

    static Stream<String> longTexts() {
        return Stream.of(
                "efter effekten ".repeat(13_333),
                "stycke\n\n".repeat(1_000),
                "rad\n".repeat(1_000),
                "åäö".repeat(66_666),
                "漢字😀".repeat(2_000));
    }

    @RepeatedTest(40)
    void printsAnyMixtureOfLetters(RepetitionInfo round) {
        var random = new Random(round.getCurrentRepetition());
        String typed = IntStream.range(0, random.nextInt(1, 3_000))
                .mapToObj(each -> String.valueOf(ALPHABET.charAt(random.nextInt(ALPHABET.length()))))
                .collect(Collectors.joining());

        assertPrinted(typed);
    }

    @Test
    void printsEveryLetterOfTheLatinScripts() {
        assertPrinted(IntStream.rangeClosed(0xA1, 0x24F)
                .filter(Character::isLetter)
                .mapToObj(Character::toString)
                .collect(Collectors.joining(" ")));
    }

    private static void assertPrinted(String typed) {
        assertThat(printed(typed)).isEqualTo(PdfText.withoutBlanks(PdfText.withoutBullets(typed)));
    }

    private static String printed(String typed) {
        var letter = Letters.ofPlainText(typed);
        String body = PdfText.withoutBlanks(PdfText.body(RENDERER.render(letter, PDF)));
        assertThat(body).startsWith(letter.title());
        return body.substring(letter.title().length());
    }
}
