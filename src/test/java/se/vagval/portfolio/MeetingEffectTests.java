package se.vagval.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.OTHER_OFFICER;
import static se.vagval.TestPeople.SECRETARY;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.MeetingId;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;
import se.vagval.portfolio.domain.MeetingCase;
import se.vagval.portfolio.domain.MeetingEffectReading;

/** What a meeting's list would do with the year's portfolio, and what somebody tries with it. */
@DecisionPageTest
class MeetingEffectTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestDecisions decisions;

    @Autowired
    TestPortfolio portfolio;

    @Autowired
    MeetingEffectReading reading;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    /** Whatever the list is cut by, the parts of a grant are the grant, and a case is counted once in each value. */
    @Test
    void aGrantIsDividedToTheKronaWhateverThePortfolioIsCutBy() {
        var meeting = decisions.meetingIn(701);
        decisions.onAgenda(meeting);
        decisions.onAgenda(meeting);
        portfolio.keepUp();

        var one = effect(meeting, Map.of(1, 100_001L));
        var both = effect(meeting, Map.of(1, 100_001L, 2, 50_000L));

        assertThat(more(one, PortfolioCut.SEAT)).isEqualTo(100_001);
        assertThat(more(both, PortfolioCut.SEAT)).isEqualTo(150_001);
        assertThat(both.cuts().get(PortfolioCut.SEAT).values())
                .extracting(MeetingEffectReading.BeforeAfter::casesMore)
                .contains(2L);
        assertThat(more(effect(meeting, Map.of()), PortfolioCut.SEAT)).isZero();
        assertThat(more(effect(meeting, Map.of(1, 0L)), PortfolioCut.SEAT)).isZero();
    }

    /** The money of a case is its source's, whole: a fund it also asks has it on its table and none of its money. */
    @Test
    void aFundThatIsAskedBesideTheSourceGetsNothingOfTheGrant() {
        var meeting = decisions.meetingIn(711);
        var id = decisions.onAgenda(meeting);
        portfolio.keepUp();
        database.sql("update portfolio_case set funds = array['A11', 'ERUF-MN'] where case_file = ?")
                .param(id.value())
                .update();

        var funds = effect(meeting, Map.of(1, 100_001L)).cuts().get(PortfolioCut.FUND);

        assertThat(funds.values())
                .extracting(MeetingEffectReading.BeforeAfter::more)
                .contains(100_001L)
                .containsOnly(100_001L, 0L);
    }

    /** Nothing of a closed case can be read back from what its grant would change. */
    @Test
    void aCaseThatIsClosedToItsReaderShowsNoLevelAndChangesNothing() {
        var meeting = decisions.meetingIn(702);
        var id = decisions.onAgenda(meeting);
        portfolio.keepUp();
        assertThat(cases(meeting, OTHER_OFFICER).getFirst().levels()).isNotEmpty();
        assertThat(cases(meeting, OTHER_OFFICER).getFirst().proposed()).isEqualTo(400_000);

        blind(id, OTHER_OFFICER);

        var closed = cases(meeting, OTHER_OFFICER).getFirst();
        assertThat(closed.levels()).isEmpty();
        assertThat(closed.title()).isEmpty();
        assertThat(closed.proposed()).isZero();
        var effect = acting.person(OTHER_OFFICER, () -> reading.effect(meeting, Map.of(1, 400_000L), OTHER_OFFICER));
        assertThat(more(effect, PortfolioCut.SEAT)).isZero();
        assertThat(cases(meeting, ELECTED).getFirst().levels()).isNotEmpty();
    }

    @Test
    void showsTheListAsItIsProposedAndAsSomebodyTriesIt() {
        var meeting = decisions.meetingIn(703);
        decisions.onAgenda(meeting);
        portfolio.keepUp();
        var address = "/portfolj/sammantrade/" + meeting;

        assertThat(get(ELECTED, address)).contains("Byhuset som arbetsplats", "400 000");
        assertThat(get(ELECTED, address + "?provat=ja&val=1&belopp1=250%20000")).contains("250 000");
        assertThat(get(ELECTED, address + "?provat=ja")).doesNotContain("checked=\"checked\"");
    }

    @Test
    void keepsWhatSomebodyTriedForThatPersonAlone() {
        var meeting = decisions.meetingIn(704);
        decisions.onAgenda(meeting);
        var address = "/portfolj/sammantrade/" + meeting;

        var kept = post(ELECTED, address + "/tankeprov", "namn", "Halva summan", "provat", "ja", "val", "1");
        assertThat(kept.getStatus()).isEqualTo(302);
        assertThat(get(ELECTED, address)).contains("Halva summan");
        assertThat(get(SECRETARY, address)).doesNotContain("Halva summan");
        var id = database.sql("select id from portfolio_scenario where name = 'Halva summan'")
                .query(UUID.class)
                .single();
        post(SECRETARY, address + "/tankeprov/" + id + "/borttagning");
        assertThat(get(ELECTED, address)).as("it is nobody else's to drop").contains("Halva summan");
        post(ELECTED, address + "/tankeprov/" + id + "/borttagning");
        assertThat(get(ELECTED, address)).doesNotContain("Halva summan");
    }

    @Test
    void givesANameThatWillNotDoBackAsItWasTypedWithAllThatWasTried() {
        var meeting = decisions.meetingIn(705);
        decisions.onAgenda(meeting);
        var address = "/portfolj/sammantrade/" + meeting + "/tankeprov";
        var long_ = "Provet om halva summan ".repeat(7).strip();

        var refused = post(
                ELECTED, address, "namn", long_, "provat", "ja", "val", "1", "belopp1", "123 456", "ram", "300 000");

        assertThat(refused.getStatus()).isEqualTo(422);
        assertThat(text(refused))
                .contains(long_, "Korta namnet på tankeprovet till högst 120 tecken", "123 456", "300 000")
                .contains("id=\"namn-error\"");
        var nameless = post(ELECTED, address, "namn", " ", "provat", "ja", "val", "1");
        assertThat(nameless.getStatus()).isEqualTo(422);
        assertThat(text(nameless)).contains("Ge tankeprovet ett namn");
        assertThat(database.sql("select count(*) from portfolio_scenario where name = :name or name = ''")
                        .param("name", long_)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void saysWhichAmountItCannotReadAndReckonsWithTheProposed() {
        var meeting = decisions.meetingIn(706);
        decisions.onAgenda(meeting);
        var address = "/portfolj/sammantrade/" + meeting;

        var page = get(ELECTED, address + "?provat=ja&val=1&belopp1=tolv%20tusen");

        assertThat(page)
                .contains("value=\"tolv tusen\"", "belopp-1-error", "räknas det föreslagna, 400 000 kronor")
                .contains("Ett ärende för 400 000 kronor");
    }

    private MeetingEffectReading.Effect effect(MeetingId meeting, Map<Integer, Long> grants) {
        return acting.person(ELECTED, () -> reading.effect(meeting, grants, ELECTED));
    }

    private static long more(MeetingEffectReading.Effect effect, PortfolioCut cut) {
        return effect.cuts().getOrDefault(cut, Map.of()).values().stream()
                .mapToLong(MeetingEffectReading.BeforeAfter::more)
                .sum();
    }

    private List<MeetingCase> cases(MeetingId meeting, UserId reader) {
        return acting.person(reader, () -> reading.cases(meeting, reader));
    }

    private void blind(CaseFileId id, UserId person) {
        database.sql("insert into blind_reader (case_file, person) values (:id, :person)")
                .param("id", id.value())
                .param("person", person.value())
                .update();
    }

    private String get(UserId reader, String address) {
        return text(browser.get()
                .uri(URI.create(address))
                .with(user(people.signedIn(reader)))
                .exchange()
                .getResponse());
    }

    private MockHttpServletResponse post(UserId person, String address, String... parameters) {
        var request = browser.post().uri(URI.create(address)).with(csrf()).with(user(people.signedIn(person)));
        for (var at = 0; at < parameters.length; at += 2) {
            request = request.param(parameters[at], parameters[at + 1]);
        }
        return request.exchange().getResponse();
    }

    private static String text(MockHttpServletResponse answer) {
        return new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8).replace('\u00a0', ' ');
    }
}
