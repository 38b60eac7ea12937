package se.vagval.hint.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.check.domain.GateHint;
import se.vagval.hint.Hints;
import se.vagval.hint.SeenHints;
import se.vagval.hint.ShownHint;
import se.vagval.strategy.HintCode;
import se.vagval.strategy.HintCode.Room;
import se.vagval.web.Words;

/** The page of the hints, as the RUS-samordnare reads it. */
@PortalTest
class HintPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Hints hints;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @Autowired
    Words words;

    @Test
    void tellsHowOftenEachIsActedOnAndPutsTheUnheededFirst() {
        for (var at = 0; at < 6; at++) {
            var id = cases.registered();
            var shown = IntStream.range(0, 4)
                    .mapToObj(it -> new ShownHint(HintCode.RULING_WORDS, "x" + it))
                    .toList();
            transaction.executeWithoutResult(it -> {
                hints.saved(id.value(), List.of(SeenHints.standing("B1", shown)));
                hints.handedOn(id.value(), Room.STATEMENT);
            });
        }
        var page = page();

        assertThat(row(page, HintCode.RULING_WORDS)).contains("Följs sällan").contains("i 6 ärenden");
        assertThat(page.indexOf("id=\"RULING_WORDS\"")).isLessThan(page.indexOf("kan inte beräknas"));
        database.sql("delete from shown_hint where code = 'RULING_WORDS'").update();
        assertThat(row(page(), HintCode.RULING_WORDS)).contains("Inte visat").contains("kan inte beräknas");
    }

    @Test
    void asksTheDatabaseAFixedNumberOfTimes() {
        assertThat(StatementCounter.again(this::page)).hasSizeLessThan(12);
    }

    @Test
    void everythingThatIsSeenAtAGateCanBeRetired() {
        assertThat(GateHint.Code.values())
                .filteredOn(GateHint.Code::attention)
                .extracting(it -> it.hint().orElseThrow().name())
                .containsExactlyInAnyOrderElementsOf(
                        HintCode.in(Room.CHECK).stream().map(Enum::name).toList());
    }

    @Test
    void everyHintHasAName() {
        assertThat(HintCode.values())
                .allSatisfy(it -> assertThat(words.of(it)).isNotBlank().doesNotContain("HintCode"));
    }

    private String page() {
        var answer = browser.get()
                .uri("/papekanden")
                .with(user(people.signedIn("rus-samordnare")))
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), UTF_8);
    }

    private static String row(String page, HintCode code) {
        var from = page.indexOf("id=\"" + code + "\"");
        return page.substring(from, page.indexOf("</tr>", from));
    }
}
