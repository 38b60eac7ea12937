package se.vagval.web;

import static java.util.Comparator.comparingInt;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@SpringBootTest(
        classes = ShellTests.Sample.class,
        properties = {"spring.mvc.format.date=iso", "vagval.test.demo=true"})
@AutoConfigureMockMvc
class FormPageTests {

    @Autowired
    MockMvcTester browser;

    @Test
    void answersAnInvalidFormWithThePageItselfAndTheFaultsInItsOrder() {
        var page = post("title", "", "text", "", "lines[0].what", "", "lines[0].amount", "-1");

        assertThat(page).hasStatus(422);
        var html = text(page);
        assertThat(html)
                .contains("href=\"#title\"", "href=\"#lines0.what\"", "aria-invalid=\"true\"", "id=\"title-error\"");
        assertThat(List.of("#title", "#text", "#colour", "#lines0.what", "#lines0.amount"))
                .isSortedAccordingTo(comparingInt(html::indexOf))
                .allMatch(html::contains);
    }

    @Test
    void everyChoiceOfAQuestionWithoutAnAnswerIsMarkedAsWrong() {
        assertThat(text(post("title", "Rubrik", "text", "Text", "lines[0].what", "a", "lines[0].amount", "7"))
                        .replaceAll("\\s+", " "))
                .contains(
                        "id=\"colour\" aria-invalid=\"true\" aria-describedby=\"colour-about\" name=\"colour\">",
                        "id=\"colour-2\" aria-invalid=\"true\" name=\"colour\">");
    }

    @Test
    void keepsEveryTextAndEveryOtherFaultWhenANumberCannotBeRead() {
        var page = post(
                "title",
                " ",
                "text",
                "En lång motivering",
                "colour",
                "RED",
                "sum",
                "12 tusen",
                "lines[0].what",
                "",
                "lines[0].amount",
                "7");

        assertThat(page).hasStatus(422);
        assertThat(text(page))
                .contains(
                        "En l",
                        "ng motivering",
                        "value=\"12 tusen\"",
                        "href=\"#sum\"",
                        "href=\"#title\"",
                        "href=\"#lines0.what\"",
                        "value=\"7\"");
    }

    @Test
    void letsAPageAddItsOwnFaultsToThoseOfANumberThatCannotBeRead() {
        var page = post("title", "Rubrik", "text", "Text", "colour", "BLUE", "sum", "12 tusen", "place", "a");

        assertThat(page).hasStatus(422);
        assertThat(text(page)).contains("href=\"#place\"", "href=\"#sum\"", "href=\"#colour\"", "value=\"a\" selected");
    }

    @Test
    void readsNestedFieldsBackWhenTheyAreWhatCannotBeRead() {
        var page = post(
                "title",
                "Rubrik",
                "text",
                "Text",
                "colour",
                "RED",
                "lines[0].what",
                "Resor",
                "lines[0].amount",
                "många");

        assertThat(page).hasStatus(422);
        assertThat(text(page)).contains("href=\"#lines0.amount\"", "value=\"Resor\"", "Skriv ett tal");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u0000", "\u0007", "\u0085", "\u202E", "\u2066", "\uFFFE"})
    void pointsAtTheFieldThatHoldsARefusedCharacter(String character) {
        var page = post(
                "title",
                "Rubrik",
                "text",
                "före" + character + "efter",
                "colour",
                "RED",
                "lines[0].what",
                "a" + character);

        assertThat(page).hasStatus(422);
        assertThat(text(page))
                .contains("href=\"#text\"", "href=\"#lines0.what\"", "ett tecken som inte går")
                .doesNotContain("href=\"#title\"");
    }

    @Test
    void pointsAtARefusedCharacterEvenBesideANumberThatCannotBeRead() {
        var page = post("title", "Rubrik", "text", "före\u0000efter", "colour", "RED", "sum", "12 tusen");

        assertThat(text(page)).contains("href=\"#text\"", "href=\"#sum\"").doesNotContain("href=\"#title\"");
    }

    @Test
    void acceptsLongTextsEveryLetterAndTheMarksOfWritingDirection() {
        var letters = "Åäö ŋ ǩ þ Ж 漢 😀 שלום\u200F (1) a\tb\r\nc e\u0301 ";

        var page = post("title", "Rubrik", "text", letters + "x".repeat(200_000), "colour", "RED");

        assertThat(page).hasStatus3xxRedirection();
    }

    @Test
    void showsMarkupAsText() {
        var page = post("title", "<script>alert(1)</script>\"'", "text", "</textarea><script>", "sum", "<i>1</i>");

        assertThat(page).hasStatus(422);
        assertThat(text(page))
                .doesNotContain("<script>alert", "</textarea><script>", "<i>")
                .contains("&lt;script&gt;");
    }

    @Test
    void refusesAStrangeCharacterInTheAddressAndInAnActWithoutFields() {
        assertThat(browser.get().uri("/prov?sok={q}", "a\u202Eb")).hasStatus(400);
        assertThat(browser.post().uri("/prov/ta").param("varfor", "a\u0000b"))
                .hasStatus(400)
                .bodyText()
                .contains("osynligt tecken");
        assertThat(browser.post().uri("/prov/ta").param("varfor", "ab")).hasStatus3xxRedirection();
    }

    @Test
    void givesTextsOneFormBeforeTheyAreBound() {
        assertThat(browser.post().uri("/prov/eko").param("text", "rad\r\ne\u0301n\rtva"))
                .hasBodyTextEqualTo("rad\n\u00e9n\ntva");
    }

    private MvcTestResult post(String... parameters) {
        var post = browser.post().uri("/prov").param("_agreed", "on");
        for (var at = 0; at < parameters.length; at += 2) {
            post.param(parameters[at], parameters[at + 1]);
        }
        return post.exchange();
    }

    private static String text(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
