package se.vagval.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.notice.domain.TestPostOffice.parts;
import static se.vagval.notice.domain.TestPostOffice.textOf;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.NoteFactor;
import se.vagval.portfolio.domain.QuarterDispatching;
import se.vagval.portfolio.domain.QuarterLetter;
import se.vagval.portfolio.domain.QuarterLetter.LetterState;
import se.vagval.portfolio.domain.QuarterPublishing;
import se.vagval.portfolio.domain.QuarterReceiver;

/** F141: a quarter that is published reaches those who are to have it, each once: by mail outside the portal, by notice inside. */
@PortalTest
class QuarterLetterTests extends PostOfficeTest {

    private static final UserId ANALYST = UserId.of("statistiker");
    private static final AtomicInteger YEAR = new AtomicInteger(1950);

    @Autowired
    QuarterPublishing publishing;

    @Autowired
    QuarterDispatching dispatching;

    private final Instant now = Instant.now();
    private QuarterId quarter;

    @BeforeEach
    void twoReceiveQuarters() {
        jdbc.sql("delete from quarter_letter").update();
        jdbc.sql("delete from quarter_receiver").update();
        quarter = new QuarterId(YEAR.getAndIncrement(), 3);
        receives("Bergs kommun", "kommun@berg.example");
        receives("Åre kommun", "kommun@are.example");
    }

    @Test
    void aPublishedEditionGoesOnceToEachOnTheListWithItsPdf() throws Exception {
        publish("");
        send(1);
        send(2);
        acting.person(
                ANALYST,
                () -> assertThat(dispatching.sendToTheRest(quarter, ANALYST)).isZero());
        send(3);

        var messages = server.getReceivedMessages();
        assertThat(messages).hasSize(2);
        assertThat(Arrays.stream(messages).map(QuarterLetterTests::receiver))
                .containsExactlyInAnyOrder("kommun@berg.example", "kommun@are.example");
        assertThat(messages[0].getSubject()).contains("Kommunal fördelning", "Kvartal 3 " + quarter.year());
        assertThat(textOf(messages[0])).contains("/oppna-data");
        assertThat(parts(messages[0]))
                .anySatisfy(it -> assertThat(it.getFileName()).endsWith(".pdf"));
        assertThat(states()).containsExactly("SENT", "SENT");
        assertThat(page("/kvartal/mottagare")).bodyText().contains("Skickat", quarter + ", utgåva 1");
    }

    @Test
    void aCorrectionIsAnotherEditionAndGoesToo() {
        publish("");
        send(1);
        acting.person(
                ANALYST, () -> publishing.note(quarter, "2326", NoteFactor.GROUP, "Ett företag flyttade.", ANALYST));
        publish("En orsak saknades");
        send(2);

        assertThat(server.getReceivedMessages()).hasSize(4);
    }

    @Test
    void isTriedAgainWhenTheServerDoesNotAnswerAndIsSeenToWait() {
        publish("");
        server.stop();
        send(1);
        assertThat(page("/kvartal/mottagare")).bodyText().contains("Väntar", "E-postservern svarar inte");

        server = office.opensAgain();
        send(30);
        send(60);

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(states()).containsExactly("SENT", "SENT");
    }

    @Test
    void whatStayedIsSentAnewByTheAnalystAndWhoCameSinceGetsItToo() {
        publish("");
        office.sending(now.plus(Duration.ofMinutes(1)), office.refusing()).sendWhatWaits();
        assertThat(states()).containsExactly("STAYED", "STAYED");
        assertThat(page("/kvartal/mottagare")).bodyText().contains("godtar inte adressen");
        receives("Krokoms kommun", "kommun@krokom.example");

        acting.person(
                ANALYST,
                () -> assertThat(dispatching.sendToTheRest(quarter, ANALYST)).isEqualTo(3));
        send(5);

        assertThat(server.getReceivedMessages()).hasSize(3);
        assertThat(states()).containsExactly("SENT", "SENT", "SENT");
    }

    /** The portal was killed while the letter was on its way: nobody knows, and nothing goes by itself or in passing. */
    @Test
    void whatMayHaveArrivedGoesOnceMoreOnlyWhenSomebodyHasReadThat() throws Exception {
        publish("");
        var letter = killedWhileSending("Bergs kommun");
        send(20);
        assertThat(page("/kvartal/mottagare")).bodyText().contains("Det är oklart om det gick fram");

        acting.person(
                ANALYST,
                () -> assertThat(dispatching.sendToTheRest(quarter, ANALYST)).isZero());
        send(25);
        assertThat(server.getReceivedMessages()).hasSize(1);

        assertThat(page("/kvartal/mottagare/oklara/" + letter))
                .bodyText()
                .contains("Ingen vet om brevet kom fram", "samma utgåva två gånger", "Låt det vara");
        send(26);
        assertThat(server.getReceivedMessages()).as("reading sends nothing").hasSize(1);
        sendUncertain(letter);
        sendUncertain(letter);
        send(30);
        send(60);

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(states()).containsExactly("SENT", "SENT");
        sendUncertain(letter);
        send(90);
        assertThat(server.getReceivedMessages()).as("sent ones never twice").hasSize(2);
        assertThat(browser.get().uri("/kvartal/mottagare/oklara/" + letter).with(user(people.signedIn(ANALYST))))
                .hasStatus(HttpStatus.NOT_FOUND);
    }

    @Test
    void itIsOfferedToTheRestOnlyWhenThereAreAny() {
        var offer = "/kvartal/" + quarter + "/utskick";
        publish("");
        assertThat(lacking()).as("on their way").doesNotContain(quarter);
        send(1);
        assertThat(page("/kvartal/mottagare")).bodyText().doesNotContain(offer);

        receives("Krokoms kommun", "kommun@krokom.example");
        assertThat(page("/kvartal/mottagare")).bodyText().contains(offer);
        remove("Krokoms kommun");
        assertThat(page("/kvartal/mottagare")).bodyText().doesNotContain(offer);

        jdbc.sql(
                        "update quarter_letter set state = 'STAYED', obstacle = 'UNCERTAIN' where address = 'kommun@are.example'")
                .update();
        assertThat(lacking()).as("it may have arrived").doesNotContain(quarter);
        jdbc.sql("update quarter_letter set obstacle = 'ADDRESS' where address = 'kommun@are.example'")
                .update();
        assertThat(lacking()).contains(quarter);
    }

    @Test
    void whoIsTakenOffTheListGetsNothingMore() {
        var first = remove("Bergs kommun");

        publish("");
        send(1);

        assertThat(server.getReceivedMessages()).hasSize(1);
        receives(first.name(), first.address().toUpperCase(Locale.ROOT));
    }

    @Test
    void whoLeavesTheListWhileTheServerIsSilentGetsNothing() {
        publish("");
        server.stop();
        send(1);
        remove("Bergs kommun");

        server = office.opensAgain();
        send(30);
        send(60);

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(states()).containsExactly("STAYED", "SENT");
        assertThat(page("/kvartal/mottagare")).bodyText().contains("står mottagaren inte på listan");
    }

    @Test
    void anEditionThatWasCorrectedBeforeItWentStays() throws Exception {
        publish("");
        acting.person(
                ANALYST, () -> publishing.note(quarter, "2326", NoteFactor.GROUP, "Ett företag flyttade.", ANALYST));
        publish("En orsak saknades");
        send(1);

        assertThat(server.getReceivedMessages()).hasSize(2);
        assertThat(textOf(server.getReceivedMessages()[0])).contains("utgåva 2");
        assertThat(states()).containsExactlyInAnyOrder("SENT", "SENT", "STAYED", "STAYED");
    }

    @Test
    void nothingGoesOfAQuarterThatIsNotPublished() {
        assertThat(browser.post()
                        .uri("/kvartal/" + quarter + "/utskick")
                        .with(csrf())
                        .with(user(people.signedIn(ANALYST))))
                .hasStatus(HttpStatus.NOT_FOUND);
        acting.person(
                ANALYST, () -> publishing.note(quarter, "2326", NoteFactor.GROUP, "Ett företag flyttade.", ANALYST));
        send(1);

        assertThat(states()).isEmpty();
        assertThat(server.getReceivedMessages()).isEmpty();
    }

    @Test
    void aLaterEditionIsNamedInTheNotice() {
        publish("");
        acting.person(
                ANALYST, () -> publishing.note(quarter, "2326", NoteFactor.GROUP, "Ett företag flyttade.", ANALYST));
        publish("En orsak saknades");

        assertThat(browser.get().uri("/aviseringar").with(user(people.signedIn(Role.MUNICIPAL_READER))))
                .bodyText()
                .contains(
                        "stöd för kvartal 3 " + quarter.year() + ".",
                        "stöd för kvartal 3 " + quarter.year() + ", utgåva 2.");
    }

    @Test
    void politiciansMunicipalReadersAndTheGovernorAreToldInThePortalOnce() {
        publish("");

        assertThat(jdbc.sql("select recipient from notice where kind = 'QUARTER_PUBLISHED' and about like :quarter")
                        .param("quarter", quarter + " %")
                        .query(String.class)
                        .list())
                .contains("fortroendevald", "presidium", "kommunlasare", "landshovding")
                .doesNotContain("statistiker", "handlaggare", "extern")
                .doesNotHaveDuplicates();
        assertThat(browser.get().uri("/aviseringar").with(user(people.signedIn(Role.MUNICIPAL_READER))))
                .hasStatusOk()
                .bodyText()
                .contains(
                        "href=\"/kvartal/" + quarter + "\"",
                        "har publicerat kommunal fördelning av stöd för kvartal 3 " + quarter.year() + ".")
                .doesNotContain(quarter + " (", "kvartal 3 " + quarter.year() + ",");
        assertThat(browser.get().uri("/kvartal/" + quarter).with(user(people.signedIn(Role.MUNICIPAL_READER))))
                .hasStatusOk();
    }

    @Test
    void theListIsTheAnalystsAndTakesAnAddressOnce() {
        assertThat(browser.get().uri("/kvartal/mottagare").with(user(people.signedIn(Role.UNIT_MANAGER))))
                .hasStatus(HttpStatus.FORBIDDEN);
        assertThat(add("Berg igen", "KOMMUN@berg.example"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Adressen står redan på listan", "Berg igen");
        assertThat(add("Utan", "ingen adress"))
                .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                .bodyText()
                .contains("Skriv en e-postadress");
        assertThat(add("Ragunda kommun", "kommun@ragunda.example")).hasStatus(HttpStatus.FOUND);
        assertThat(page("/kvartal")).bodyText().contains("/kvartal/mottagare");
    }

    private String killedWhileSending(String name) {
        var letter = jdbc.sql("update quarter_letter set state = 'SENDING' where name = :name returning id::text")
                .param("name", name)
                .query(String.class)
                .single();
        jdbc.sql("""
                        update notice_mail set state = 'SENDING', tried_at = now(), attempts = 1
                        where letter = cast(:letter as uuid)
                        """).param("letter", letter).update();
        return letter;
    }

    private void sendUncertain(String letter) {
        assertThat(browser.post()
                        .uri("/kvartal/mottagare/oklara/" + letter)
                        .with(csrf())
                        .with(user(people.signedIn(ANALYST))))
                .hasStatus(HttpStatus.FOUND);
    }

    private void publish(String reason) {
        acting.person(ANALYST, () -> publishing.publish(quarter, reason, ANALYST));
    }

    private void send(long minutes) {
        office.sending(now.plus(Duration.ofMinutes(minutes))).sendWhatWaits();
    }

    private void receives(String name, String address) {
        acting.person(ANALYST, () -> dispatching.add(name, address, ANALYST));
    }

    private QuarterReceiver remove(String name) {
        var receiver = acting.person(ANALYST, () -> dispatching.receivers()).stream()
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElseThrow();
        acting.person(ANALYST, () -> dispatching.remove(receiver.id(), ANALYST));
        return receiver;
    }

    private List<QuarterId> lacking() {
        return acting.person(ANALYST, () -> dispatching.lacking());
    }

    private List<String> states() {
        return acting.person(ANALYST, () -> dispatching.letters()).stream()
                .map(QuarterLetter::state)
                .map(LetterState::name)
                .toList();
    }

    private static String receiver(MimeMessage message) {
        try {
            return message.getAllRecipients()[0].toString();
        } catch (MessagingException malformed) {
            throw new IllegalStateException(malformed);
        }
    }

    private MvcTestResult add(String name, String address) {
        return browser.post()
                .uri("/kvartal/mottagare")
                .with(csrf())
                .with(user(people.signedIn(ANALYST)))
                .param("name", name)
                .param("address", address)
                .exchange();
    }

    private MvcTestResult page(String address) {
        var page =
                browser.get().uri(address).with(user(people.signedIn(ANALYST))).exchange();
        assertThat(page).as(address).hasStatusOk();
        return page;
    }
}
