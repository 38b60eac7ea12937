package se.vagval.notice.domain;

import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;

import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.TestDay;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.SecrecyMark;
import se.vagval.casefile.domain.CaseEnding;
import se.vagval.casefile.domain.SecrecyMarking;

/** A letter of a case that goes by mail, with a mail server of the test's own. */
abstract class PostedLetterTests extends PostOfficeTest {

    static final String ADDRESS = "byalaget@backen.example";

    private static final SecrecyMark SECRET = new SecrecyMark("OSL 30:23", TestDay.today(), "direktor");

    @Autowired
    SecrecyMarking marking;

    @Autowired
    CaseEnding ending;

    private final String room;
    private final NoticeKind stayed;

    /** @param room of the letter, as its address ends; {@code stayed}: what its officer is told when it did not go */
    PostedLetterTests(String room, NoticeKind stayed) {
        this.room = room;
        this.stayed = stayed;
    }

    MvcTestResult post(CaseFileId id, String address) {
        return send(id, "/mejl", "address", address);
    }

    MvcTestResult sentByHand(CaseFileId id) {
        return send(id, "/skickat", "way", "MAIL", "sentOn", TestDay.today().toString());
    }

    MvcTestResult send(CaseFileId id, String act, String... fields) {
        var request = browser.post().uri(id.address(room) + act).with(csrf()).with(user(people.signedIn(OFFICER)));
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    /** It has begun to take it, and nobody knows how it ended. */
    Optional<?> takenByTheServer() {
        var letter = Objects.requireNonNull(mails.take(later(1)).orElseThrow().letter());
        return letters.stream()
                .filter(it -> it.kind() == letter.kind())
                .findFirst()
                .orElseThrow()
                .begin(letter.id());
    }

    void mark(CaseFileId id) {
        var version =
                acting.person(OFFICER, () -> marking.standing(id, OFFICER)).version();
        acting.person(OFFICER, () -> marking.mark(id, OFFICER, SECRET, version));
    }

    /** From somewhere that tells nobody. */
    void markSilently(CaseFileId id) {
        jdbc.sql("""
                update case_file set secrecy_provision = 'OSL 30:23', secrecy_date = '2026-02-01', secrecy_authority = 'direktor'
                where id = :id
                """).param("id", id.value()).update();
    }

    String page(CaseFileId id) {
        return body(id.address(room));
    }

    String body(String address) {
        var answer = browser.get()
                .uri(address)
                .with(user(people.signedIn(OFFICER)))
                .exchange()
                .getResponse();
        return HtmlUtils.htmlUnescape(new String(answer.getContentAsByteArray(), StandardCharsets.UTF_8));
    }

    List<String> traces(CaseFileId id, String act) {
        return jdbc.sql("select actor from audit_entry where subject = ? and act = ?")
                .params(id.value(), act)
                .query(String.class)
                .list();
    }

    List<String> told(CaseFileId id) {
        return jdbc.sql("select recipient from notice where case_file = ? and kind = ?")
                .params(id.value(), stayed.name())
                .query(String.class)
                .list();
    }

    static Instant later(int minutes) {
        return Instant.now().plus(Duration.ofMinutes(minutes));
    }

    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }
}
