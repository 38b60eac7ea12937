package se.vagval.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.notice.domain.TestPostOffice.parts;
import static se.vagval.notice.domain.TestPostOffice.textOf;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.LetterKey;
import se.vagval.decision.DecisionPageTest;
import se.vagval.decision.TestDecisions;
import se.vagval.document.PdfText;

/** The letter before a decision that goes by mail: sent when the server took it, never before, never twice, and never out of date. */
@DecisionPageTest
class CommunicationMailTests extends PostedLetterTests {

    @Autowired
    TestDecisions decisions;

    CommunicationMailTests() {
        super("kommunicering", NoticeKind.COMMUNICATION_STAYED);
    }

    @Test
    void goesAsItStandsWithItsPdfAndIsNotedAsSentThen() throws Exception {
        var id = written();
        assertThat(page(id)).contains("Skicka brevet med e-post", "Det noteras som skickat när e-postservern");
        assertThat(post(id, ADDRESS)).flash().containsEntry("notice", "decision.communication.posted");
        assertThat(page(id))
                .contains("Brevet är på väg med e-post till " + ADDRESS, "Brevet är inte skickat")
                .doesNotContain("Skicka brevet<", "Notera svaret<");
        assertThat(traces(id, "PartyCommunicationSent")).isEmpty();

        office.sending(later(1)).sendWhatWaits();
        office.sending(later(2)).sendWhatWaits();

        var mail = received().getFirst();
        assertThat(received()).as("it goes once").hasSize(1);
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
        assertThat(mail.getSubject()).startsWith("Tillfälle att yttra sig före beslut, RUN/");
        assertThat(mail.getReplyTo()).extracting(Object::toString).containsExactly("diariet@region.example");
        assertThat(textOf(mail)).contains("Resorna behövs inte.", "bifogat som PDF");
        var file = parts(mail).getLast();
        assertThat(file.getFileName()).startsWith("kommunicering-RUN-").endsWith(".pdf");
        assertThat(PdfText.body(file.getInputStream().readAllBytes()))
                .contains("Resorna behövs inte.", "25 § förvaltningslagen");
        assertThat(page(id)).contains("(med e-post)", "Notera svaret<").doesNotContain("på väg");
        assertThat(traces(id, "PartyCommunicationSent")).containsExactly(OFFICER.value());
    }

    @Test
    void whatTheServerDoesNotTakeIsTriedAgainToldAndNotNotedAsSent() {
        var id = written();
        post(id, ADDRESS);
        server.stop();
        office.sending(later(1)).sendWhatWaits();
        assertThat(page(id))
                .contains("Hinder: e-postservern svarar inte. Portalen försöker igen")
                .doesNotContain("Notera svaret<");

        for (var day = 1; day <= 7; day++) {
            office.sending(later(day * 24 * 60)).sendWhatWaits();
        }

        assertThat(page(id))
                .contains("Brevet gick inte i väg till " + ADDRESS, "Det är inte noterat som skickat", "Skicka brevet")
                .doesNotContain("Notera svaret<");
        assertThat(traces(id, "PartyCommunicationSent")).isEmpty();
        assertThat(traces(id, "PartyCommunicationNotPosted")).hasSize(1);
        assertThat(told(id)).containsExactly(OFFICER.value());
        assertThat(body("/aviseringar")).contains("Brevet till sökanden före beslutet i ärendet");

        server = office.opensAgain();
        post(id, "ordforande@backen.example");
        office.sending(later(8 * 24 * 60)).sendWhatWaits();
        assertThat(received()).hasSize(1);
        assertThat(page(id)).contains("(med e-post)").doesNotContain("gick inte i väg");
    }

    @Test
    void anAddressThatTheServerRefusesIsSaidAtOnce() {
        var id = written();
        post(id, ADDRESS);
        office.sending(later(1), office.refusing()).sendWhatWaits();

        assertThat(page(id)).contains("Brevet gick inte i väg", "e-postservern godtar inte adressen");
        assertThat(told(id)).hasSize(1);
    }

    @Test
    void aLetterThatIsTakenBackOrSentByHandMeanwhileDoesNotGo() {
        var back = written();
        post(back, ADDRESS);
        assertThat(send(back, "/atertagande")).flash().containsEntry("notice", "decision.communication.withdrawn");
        var byHand = written();
        post(byHand, ADDRESS);
        sentByHand(byHand);

        office.sending(later(1)).sendWhatWaits();

        assertThat(received()).isEmpty();
        assertThat(mails.countByState()).containsOnlyKeys(MailState.FAILED);
        assertThat(page(byHand)).contains("(med post)");
        assertThat(traces(byHand, "PartyCommunicationSent")).hasSize(1);
    }

    @Test
    void whatTheServerHasInHandIsNeitherTakenBackNorSentOnceMore() {
        var id = written();
        post(id, ADDRESS);
        assertThat(takenByTheServer()).isPresent();

        for (var act : List.of("/atertagande", "/mejl")) {
            assertThat(send(id, act, "address", ADDRESS))
                    .flash()
                    .containsEntry("notice", "casefile.refused.LETTER_ON_ITS_WAY");
        }
        assertThat(sentByHand(id)).flash().containsEntry("notice", "casefile.refused.LETTER_ON_ITS_WAY");
        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(() -> acting.person(OFFICER, () -> ending.withdraw(id, OFFICER)))
                .matches(it -> it.reason() == CaseRefusal.Reason.LETTER_ON_ITS_WAY);

        office.sending(later(12)).sendWhatWaits();
        assertThat(received())
                .as("killed in between: nobody knows, and it is not sent twice")
                .isEmpty();
        assertThat(page(id)).contains("ingen vet om det kom fram", "Skicka brevet");
        assertThat(told(id)).hasSize(1);
    }

    @Test
    void asksForAnAddressAndKeepsWhatWasTyped() {
        var id = written();
        for (var wrong : List.of("", "byalaget", "Byalaget <byalaget@backen.example>")) {
            assertThat(post(id, wrong))
                    .hasStatus(HttpStatus.UNPROCESSABLE_CONTENT)
                    .bodyText()
                    .contains("aria-invalid", HtmlUtils.htmlEscape(wrong))
                    .containsOnlyOnce("class=\"error-summary");
        }
        assertThat(mails.countByState()).isEmpty();
    }

    @Test
    void theLetterOfASecretCaseNeverGoesByMail() {
        var id = written();
        markSilently(id);

        assertThat(page(id)).contains("så brevet skickas inte med e-post").doesNotContain("Mottagarens e-postadress");
        assertThat(post(id, ADDRESS)).flash().containsEntry("notice", "casefile.refused.SECRET_NOT_BY_MAIL");
        assertThat(mails.countByState()).isEmpty();
    }

    @Test
    void aLetterThatWaitsStaysWhenItsCaseIsMarked() {
        var id = written();
        post(id, ADDRESS);
        mark(id);
        assertThat(page(id)).contains("gick inte i väg", "ärendet är sekretessmarkerat", "skickas inte med e-post");
        office.sending(later(1)).sendWhatWaits();

        assertThat(received()).isEmpty();
        assertThat(traces(id, "PartyCommunicationSent")).isEmpty();
        assertThat(told(id)).containsExactly(OFFICER.value());
    }

    /** The mark came between two tries, from somewhere that tells nobody. */
    @Test
    void theMarkIsAskedForWhenTheLetterGoesToo() {
        var id = written();
        post(id, ADDRESS);
        markSilently(id);
        office.sending(later(1)).sendWhatWaits();

        assertThat(received()).isEmpty();
        assertThat(page(id)).contains("ärendet är sekretessmarkerat");
        assertThat(told(id)).containsExactly(OFFICER.value());
    }

    @Test
    void aLetterThatWaitsIsTakenBackWithItsApplicationAndOneThatWentAsksForNothing() {
        var waiting = written();
        post(waiting, ADDRESS);
        acting.person(OFFICER, () -> ending.withdraw(waiting, OFFICER));
        office.sending(later(1)).sendWhatWaits();

        assertThat(received()).isEmpty();
        assertThat(traces(waiting, "PartyCommunicationWithdrawn")).containsExactly(OFFICER.value());
        assertThat(page(waiting)).contains("Brevet togs tillbaka").doesNotContain("har till den");

        var sent = written();
        sentByHand(sent);
        acting.person(OFFICER, () -> ending.withdraw(sent, OFFICER));
        assertThat(page(sent)).contains("Inget svar hade kommit");
    }

    /** A case that is archived, or goes on to be decided because somebody found the letter needless. */
    @Test
    void noLetterGoesFromACaseThatHasLeftIt() {
        for (var status : List.of("ARCHIVED", "AT_COMMITTEE", "DECIDED", "WITHDRAWN")) {
            var id = written();
            post(id, ADDRESS);
            jdbc.sql("update case_file set status = ? where id = ?")
                    .params(status, id.value())
                    .update();
            office.sending(later(1)).sendWhatWaits();

            assertThat(received()).as(status).isEmpty();
            assertThat(traces(id, "PartyCommunicationSent")).as(status).isEmpty();
            assertThat(told(id)).as(status).containsExactly(OFFICER.value());
            assertThat(page(id)).as(status).contains("det som brevet handlar om gäller inte längre");
        }
    }

    @Test
    void noLetterTellsOfAStatementThatHasBeenReplaced() {
        var id = written();
        post(id, ADDRESS);
        decisions.approvedAnew(id, "En annan början.");
        office.sending(later(1)).sendWhatWaits();

        assertThat(received()).isEmpty();
        assertThat(page(id))
                .contains("det som brevet handlar om gäller inte längre", "Ta tillbaka det.")
                .doesNotContain("Mottagarens e-postadress");
        assertThat(post(id, ADDRESS)).flash().containsEntry("notice", "decision.refused.LETTER_OVERTAKEN");
    }

    @Test
    void theDemoKeepsItInItsOwnBoxAndTheAdministratorReadsWhereItStands() {
        var id = written();
        post(id, ADDRESS);

        office.sending(later(1), office.door(null, true)).sendWhatWaits();

        assertThat(mails.countByState()).containsOnlyKeys(MailState.SENT);
        assertThat(office.door(null, true).text(mails.latest(1).getFirst())).contains("Sökanden får yttra sig");
        assertThat(page(id)).contains("(med e-post)");
    }

    @Test
    void theOutboxHoldsNoLetterThatIsNotKept() {
        assertThatExceptionOfType(DataIntegrityViolationException.class)
                .isThrownBy(() -> mails.addLetter(
                        new LetterKey(LetterKey.Kind.COMMUNICATION, new UUID(1, 1)), OFFICER, ADDRESS, later(0)));
    }

    private CaseFileId written() {
        var id = decisions.approvedForLess();
        assertThat(send(
                        id,
                        "",
                        "addressee",
                        "Byalaget i Backen",
                        "proposal",
                        "Stödet sänks.",
                        "grounds",
                        "Resorna behövs inte.",
                        "due",
                        "2099-03-01"))
                .hasStatus3xxRedirection();
        return id;
    }
}
