package se.vagval.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;

import com.icegreen.greenmail.util.GreenMail;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.PostedLetters;
import se.vagval.demo.ActingAs;
import se.vagval.identity.AccountChanged;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.Words;

/** What goes by mail: that something waits, once, and whenever the server takes it. */
@PortalTest
class MailTests {

    private static final String ADDRESS = "handlaggare@region.example";
    /** Of today: the portal's own sender, which runs beside, takes what was begun long ago for left by the dead. */
    private static final Instant NOW = Instant.now().truncatedTo(ChronoUnit.SECONDS);

    private static final ZoneId ZONE = ZoneId.of("Europe/Stockholm");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    Users users;

    @Autowired
    NoticeRepository notices;

    @Autowired
    MailRepository mails;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ActingAs acting;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    List<PostedLetters> letters;

    @Autowired
    Words words;

    private TestPostOffice office;
    private GreenMail server;

    @BeforeEach
    void nothingWaits() {
        jdbc.sql("delete from notice_mail").update();
        jdbc.sql("delete from notice where recipient = 'handlaggare'").update();
        office = new TestPostOffice(mails, letters, words, transactions);
        server = office.opens();
    }

    @AfterEach
    void stop() {
        server.stop();
    }

    @Test
    void saysThatSomethingWaitsAndWhereAndNothingElse() throws Exception {
        var id = cases.registered("Hemlig satsning");
        give(OFFICER, id, MailWish.AT_ONCE);
        sending(NOW).sendWhatWaits();

        var received = server.getReceivedMessages();
        assertThat(received).hasSize(1);
        assertThat(received[0].getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
        assertThat(received[0].getSubject()).isEqualTo("Något väntar på dig i Vägval");
        assertThat((String) received[0].getContent())
                .contains("En avisering väntar på dig", "https://vagval.region.example/aviseringar")
                .doesNotContain("Hemlig", "RUN/", id.toString());
        assertThat(state(MailState.SENT)).isEqualTo(1);
    }

    @Test
    void whoeverHasLeftGetsNoMail() {
        give(OFFICER, cases.registered(), MailWish.AT_ONCE);
        change(OFFICER, false);
        try {
            sending(NOW).sendWhatWaits();
        } finally {
            change(OFFICER, true);
        }

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(state(MailState.FAILED)).isOne();
        assertThat(utskick()).contains("Kontot är stängt").doesNotContain("Skicka igen");
        assertThat(notices.choiceOf(OFFICER))
                .hasValueSatisfying(it -> assertThat(it.isMailed()).isFalse());
    }

    private void change(UserId person, boolean enabled) {
        new TransactionTemplate(transactions).executeWithoutResult(done -> {
            jdbc.sql("update account set enabled = ? where id = ?")
                    .params(enabled, person.value())
                    .update();
            acting.person(people.signedIn(Role.SYSTEM_ADMINISTRATOR).person().id(), () -> {
                events.publishEvent(
                        new AccountChanged(AccountChanged.Act.CHANGED, person, TestPeople.MANAGER, Map.of()));
                return true;
            });
        });
    }

    @Test
    void whoWantsNoneGetsNoneAndWhoWantsOneADayGetsOne() {
        give(OFFICER, cases.registered(), MailWish.NEVER);
        sending(NOW).sendWhatWaits();
        assertThat(server.getReceivedMessages()).isEmpty();

        give(OFFICER, cases.registered(), MailWish.DAILY);
        give(OFFICER, cases.registered(), MailWish.DAILY);
        mails.addDaily(LocalDate.of(2026, 9, 1), NOW);
        mails.addDaily(LocalDate.of(2026, 9, 1), NOW);
        sending(NOW).sendWhatWaits();

        assertThat(server.getReceivedMessages()).hasSize(1);
        assertThat(mails.addDaily(LocalDate.of(2026, 9, 2), NOW.plus(Duration.ofDays(1))))
                .as("nothing has been told since the mail before")
                .isZero();
    }

    @Test
    void aServerThatIsDownDelaysTheMailAndStopsNothing() {
        give(OFFICER, cases.registered(), MailWish.AT_ONCE);
        server.stop();
        sending(NOW).sendWhatWaits();

        assertThat(mails.latest(1).getFirst()).satisfies(it -> {
            assertThat(it.state()).isEqualTo(MailState.WAITING);
            assertThat(it.problem()).isEqualTo(MailProblem.UNREACHABLE);
            assertThat(it.nextTryAt()).isEqualTo(NOW.plus(Duration.ofMinutes(1)));
        });

        server = office.opensAgain();
        sending(NOW.plusSeconds(59)).sendWhatWaits();
        assertThat(server.getReceivedMessages()).isEmpty();
        sending(NOW.plusSeconds(61)).sendWhatWaits();
        sending(NOW.plusSeconds(200)).sendWhatWaits();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void givesUpAfterSevenTriesAndTellsTheAdministrator() {
        give(OFFICER, cases.registered(), MailWish.AT_ONCE);
        server.stop();
        for (var day = 0; day < 8; day++) {
            sending(NOW.plus(Duration.ofDays(day))).sendWhatWaits();
        }

        var given = mails.latest(1).getFirst();
        assertThat(given.state()).isEqualTo(MailState.FAILED);
        assertThat(given.attempts()).isEqualTo(7);
        assertThat(utskick()).contains("Gick inte fram", "E-postservern svarar inte", "Skicka igen");
    }

    @Test
    void aPortalKilledWhileSendingNeverSendsTwice() {
        give(OFFICER, cases.registered(), MailWish.AT_ONCE);
        var taken = mails.take(NOW).orElseThrow();
        sending(NOW.plus(Duration.ofMinutes(9))).sendWhatWaits();
        assertThat(mails.latest(1).getFirst().state()).isEqualTo(MailState.SENDING);
        sending(NOW.plus(Duration.ofMinutes(11))).sendWhatWaits();

        assertThat(server.getReceivedMessages()).isEmpty();
        assertThat(mails.latest(1).getFirst().state()).isEqualTo(MailState.UNCERTAIN);

        assertThat(browser.post()
                        .uri("/aviseringar/utskick/{id}/nytt", taken.id())
                        .with(user(people.signedIn(Role.SYSTEM_ADMINISTRATOR)))
                        .with(csrf()))
                .hasStatus3xxRedirection();
        sending(Instant.now().plusSeconds(1)).sendWhatWaits();
        assertThat(server.getReceivedMessages()).hasSize(1);
    }

    @Test
    void twoSendersAtOnceSendEachMailOnce() throws Exception {
        for (var number = 0; number < 30; number++) {
            give(OFFICER, cases.registered(), MailWish.AT_ONCE);
        }
        try (var threads = Executors.newFixedThreadPool(4)) {
            for (var sender = 0; sender < 4; sender++) {
                threads.submit(() -> sending(NOW).sendWhatWaits());
            }
        }

        assertThat(server.getReceivedMessages()).hasSize(30);
        assertThat(state(MailState.SENT)).isEqualTo(30);
    }

    @ParameterizedTest
    @CsvSource({
        "AT_ONCE, '', 422",
        "DAILY, anna, 422",
        "AT_ONCE, 'Anna <anna@region.example>', 422",
        "AT_ONCE, anna@region.example, 302",
        "NEVER, '', 302"
    })
    void mailNeedsAnAddressAndNoMailNeedsNone(String wish, String address, int status) {
        assertThat(browser.post()
                        .uri("/aviseringar/brev")
                        .param("all", wish)
                        .param("address", address)
                        .with(user(people.signedIn(OFFICER)))
                        .with(csrf()))
                .hasStatus(status);
    }

    /** At once what is wanted at once, gathered what is wanted daily, and nothing of the rest. */
    @Test
    void eachKindGoesByMailAsItIsWished() {
        var wished = Map.of(NoticeKind.DECIDED, MailWish.AT_ONCE, NoticeKind.RETURNED, MailWish.DAILY);
        notices.keep(new NoticeChoice(OFFICER, MailWish.NEVER, wished, ADDRESS));
        var id = cases.registered();
        jdbc.sql("delete from notice where recipient = 'handlaggare'").update();
        for (var kind : List.of(NoticeKind.DECIDED, NoticeKind.RETURNED, NoticeKind.RETURNED, NoticeKind.APPROVED)) {
            give(kind, OFFICER, id);
        }

        assertThat(mails.latest(9)).hasSize(1);
        assertThat(mails.addDaily(LocalDate.of(2026, 9, 1), NOW)).isOne();
        assertThat(mails.latest(9)).extracting(OutgoingMail::waiting).containsExactlyInAnyOrder(1, 2);
    }

    /** Who chose before there was a choice for each kind, and for kinds that come later. */
    @Test
    void aChoiceFromBeforeGoesOnForEveryKind() {
        notices.keep(NoticeChoice.none(OFFICER));
        jdbc.sql("update notice_choice set wish = 'DAILY', address = ? where account = ?")
                .params(ADDRESS, OFFICER.value())
                .update();
        jdbc.sql("insert into notice_wish (account, kind, wish) values (?, 'NO_LONGER_TOLD', 'NEVER')")
                .param(OFFICER.value())
                .update();

        assertThat(notices.choiceOf(OFFICER))
                .hasValueSatisfying(
                        it -> assertThat(NoticeKind.values()).allMatch(kind -> it.wish(kind) == MailWish.DAILY));
        assertThat(FormFields.of(choicePage(), "/brev").get("wishes[DECIDED]")).containsExactly("DAILY");
    }

    @Test
    void theChoiceOfEachKindIsKeptAndNothingTypedIsLost() {
        notices.keep(NoticeChoice.none(OFFICER));
        var form = FormFields.of(choicePage(), "/brev");
        assertThat(form).containsKey("wishes[DECIDED]").doesNotContainKeys("wishes[SUBMITTED]", "wishes[DELEGATED]");
        form.put("wishes[DECIDED]", List.of("AT_ONCE"));
        form.put("address", List.of("anna"));

        var refused = send(form);
        assertThat(refused).hasStatus(422);
        assertThat(FormFields.of(text(refused), "/brev"))
                .containsEntry("wishes[DECIDED]", List.of("AT_ONCE"))
                .containsEntry("wishes[RETURNED]", List.of("NEVER"))
                .containsEntry("address", List.of("anna"));

        form.put("address", List.of(ADDRESS));
        assertThat(send(form)).hasStatus3xxRedirection();
        assertThat(FormFields.of(choicePage(), "/brev"))
                .containsEntry("wishes[DECIDED]", List.of("AT_ONCE"))
                .containsEntry("wishes[RETURNED]", List.of("NEVER"))
                .containsEntry("address", List.of(ADDRESS));
    }

    /** Enter in the address saves what is chosen, not the same for all. */
    @Test
    void theButtonsForAllStandBeforeTheKindsAndAreNotWhatEnterPresses() {
        var page = choicePage();
        var form = page.substring(page.indexOf("action=\"/aviseringar/brev\""));

        assertThat(form.indexOf("name=\"all\"")).isPositive().isLessThan(form.indexOf("<table"));
        assertThat(form.substring(form.indexOf("<button"), form.indexOf("</button>")))
                .contains("type=\"submit\"")
                .doesNotContain("name=\"all\"");
    }

    @Test
    void theTrailTellsWhichKindsAreWishedOtherwiseThanTheRest() {
        notices.keep(NoticeChoice.none(OFFICER));
        var form = FormFields.of(choicePage(), "/brev");
        form.replaceAll((field, typed) -> field.startsWith("wishes") ? List.of("DAILY") : typed);
        form.put("wishes[DECIDED]", List.of("AT_ONCE"));
        form.put("wishes[RETURNED]", List.of("NEVER"));
        form.put("address", List.of(ADDRESS));
        assertThat(send(form)).hasStatus3xxRedirection();

        var trail = text(browser.get()
                .uri("/handelser")
                .with(user(people.signedIn(UserId.of("revisor"))))
                .exchange());
        assertThat(trail)
                .contains("skickas: ”En gång om dagen”, men ”Aldrig” för ”Ditt utlåtande skickas tillbaka”, "
                        + "”Genast” för ”Ditt ärende beslutas”.")
                .doesNotContain(ADDRESS);
    }

    private String choicePage() {
        return text(browser.get()
                .uri("/aviseringar/brev")
                .with(user(people.signedIn(OFFICER)))
                .exchange());
    }

    private MvcTestResult send(Map<String, List<String>> form) {
        var request = browser.post()
                .uri("/aviseringar/brev")
                .with(user(people.signedIn(OFFICER)))
                .with(csrf());
        form.forEach((field, typed) -> request.param(field, typed.toArray(String[]::new)));
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private String utskick() {
        return assertThat(browser.get()
                        .uri("/aviseringar/utskick")
                        .with(user(people.signedIn(Role.SYSTEM_ADMINISTRATOR))))
                .hasStatusOk()
                .bodyText()
                .actual();
    }

    private long state(MailState state) {
        return mails.countByState().getOrDefault(state, 0L);
    }

    private void give(UserId person, CaseFileId id, MailWish wish) {
        jdbc.sql("delete from notice where recipient = ? and kind = 'REGISTERED'")
                .param(person.value())
                .update();
        notices.keep(NoticeChoice.same(person, wish, wish == MailWish.NEVER ? "" : ADDRESS));
        give(NoticeKind.DECIDED, person, id);
    }

    private void give(NoticeKind kind, UserId person, CaseFileId id) {
        new NoticeGiving(notices, mails, door(), caseFiles, users, Clock.fixed(NOW, ZONE))
                .give(Notice.ofAct(kind, person, id, TestPeople.SECRETARY, NOW));
    }

    private MailSending sending(Instant now) {
        return office.sending(now);
    }

    private MailDoor door() {
        return office.door();
    }
}
