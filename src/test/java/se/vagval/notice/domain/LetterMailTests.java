package se.vagval.notice.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static se.vagval.TestPeople.OFFICER;
import static se.vagval.notice.domain.TestPostOffice.parts;
import static se.vagval.notice.domain.TestPostOffice.textOf;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.domain.SupplementRequest.Question;
import se.vagval.casefile.domain.SupplementRequest.Wanted;
import se.vagval.casefile.domain.Supplementing;
import se.vagval.document.PdfText;

/** A supplement's letter that goes by mail: sent when the server took it and never before, and never twice. */
@PortalTest
class LetterMailTests extends PostedLetterTests {

    @Autowired
    TestCases cases;

    @Autowired
    Supplementing supplementing;

    LetterMailTests() {
        super("komplettering", NoticeKind.LETTER_STAYED);
    }

    @Test
    void goesAsItStandsWithItsPdfAndIsNotedAsSentThen() throws Exception {
        var id = asked();
        assertThat(post(id, ADDRESS)).flash().containsEntry("notice", "casefile.supplement.posted");
        assertThat(page(id))
                .contains("Brevet är på väg med e-post till " + ADDRESS, "Brevet är inte skickat")
                .doesNotContain("Notera och gå vidare", "Försök igen", "Skicka brevet<");
        assertThat(caseOf(id)).doesNotContain("Klockan står stilla");

        office.sending(later(1)).sendWhatWaits();
        office.sending(later(2)).sendWhatWaits();

        var mail = received().getFirst();
        assertThat(mail.getAllRecipients()).extracting(Object::toString).containsExactly(ADDRESS);
        assertThat(mail.getSubject()).startsWith("Begäran om komplettering, RUN/");
        assertThat(mail.getReplyTo()).extracting(Object::toString).containsExactly("diariet@region.example");
        assertThat(parts(mail)).hasSize(2);
        assertThat(textOf(mail)).contains("Skicka intyget.", "Vem tecknar firman?", "bifogat som PDF");
        var file = parts(mail).getLast();
        assertThat(file.getFileName()).startsWith("komplettering-RUN-").endsWith(".pdf");
        assertThat(PdfText.body(file.getInputStream().readAllBytes())).contains("Skicka intyget.");
        assertThat(page(id))
                .contains("Skickat", "(med e-post)", "Notera och gå vidare")
                .doesNotContain("på väg");
        assertThat(caseOf(id)).contains("Klockan står stilla");
        assertThat(traces(id, "SupplementSent")).containsExactly(OFFICER.value());
    }

    @Test
    void whatTheServerDoesNotTakeIsToldAndNotNotedAsSent() {
        var id = asked();
        post(id, ADDRESS);
        server.stop();
        office.sending(later(1)).sendWhatWaits();
        assertThat(page(id))
                .contains("Hinder: e-postservern svarar inte. Portalen försöker igen")
                .doesNotContain("Notera och gå vidare");

        for (var day = 1; day <= 7; day++) {
            office.sending(later(day * 24 * 60)).sendWhatWaits();
        }

        assertThat(page(id))
                .contains("Brevet gick inte i väg till " + ADDRESS, "Det är inte noterat som skickat", "Skicka brevet")
                .doesNotContain("Notera och gå vidare");
        assertThat(caseOf(id)).doesNotContain("Klockan står stilla");
        assertThat(traces(id, "SupplementSent")).isEmpty();
        assertThat(traces(id, "SupplementNotPosted")).hasSize(1);
        assertThat(told(id)).containsExactly(OFFICER.value());

        server = office.opensAgain();
        assertThat(post(id, "ordforande@backen.example")).hasStatus3xxRedirection();
        office.sending(later(8 * 24 * 60)).sendWhatWaits();
        assertThat(received()).hasSize(1);
        assertThat(page(id)).contains("(med e-post)").doesNotContain("gick inte i väg");
    }

    @Test
    void anAddressThatTheServerRefusesIsSaidAtOnce() {
        var id = asked();
        post(id, ADDRESS);
        office.sending(later(1), office.refusing()).sendWhatWaits();

        assertThat(page(id)).contains("Brevet gick inte i väg", "e-postservern godtar inte adressen");
        assertThat(told(id)).hasSize(1);
    }

    @Test
    void aLetterThatIsTakenBackOrSentByHandMeanwhileDoesNotGo() {
        var back = asked();
        post(back, ADDRESS);
        assertThat(send(back, "/atertagande")).flash().containsEntry("notice", "casefile.supplement.withdrawn");
        var byHand = asked();
        post(byHand, ADDRESS);
        assertThat(sentByHand(byHand)).hasStatus3xxRedirection();

        office.sending(later(1)).sendWhatWaits();

        assertThat(received()).isEmpty();
        assertThat(mails.countByState()).containsOnlyKeys(MailState.FAILED);
        assertThat(page(byHand)).contains("(med post)");
        assertThat(traces(byHand, "SupplementSent")).hasSize(1);
    }

    @Test
    void whatTheServerHasInHandIsNeitherTakenBackNorSentOnceMore() {
        var id = asked();
        post(id, ADDRESS);
        assertThat(takenByTheServer()).isPresent();

        for (var act : List.of("/atertagande", "/mejl")) {
            assertThat(send(id, act, "address", ADDRESS))
                    .flash()
                    .containsEntry("notice", "casefile.refused.LETTER_ON_ITS_WAY");
        }

        office.sending(later(12)).sendWhatWaits();
        assertThat(received())
                .as("killed in between: nobody knows, and it is not sent twice")
                .isEmpty();
        assertThat(page(id)).contains("ingen vet om det kom fram", "Skicka brevet");
        assertThat(told(id)).hasSize(1);
    }

    /** The letter is the region's: its officer has left, and it goes. The administrator sends no officer's letter. */
    @Test
    void goesThoughItsOfficerHasLeft() {
        var id = asked();
        post(id, ADDRESS);
        mails.stop(OFFICER);

        office.sending(later(1)).sendWhatWaits();

        assertThat(received()).hasSize(1);
        assertThat(page(id)).contains("(med e-post)");
    }

    @Test
    void isSentAnewByItsOfficerAndNobodyElse() {
        var id = asked();
        post(id, ADDRESS);
        office.sending(later(1), office.refusing()).sendWhatWaits();
        var failed = mails.latest(1).getFirst();

        assertThat(failed.hasStopped()).isFalse();
        assertThat(mails.sendAgain(failed.id(), later(2))).isEmpty();
        office.sending(later(3)).sendWhatWaits();
        assertThat(received()).isEmpty();
    }

    @Test
    void asksForAnAddressAndKeepsWhatWasTyped() {
        var id = asked();
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
    void theLettersOfASecretCaseNeverGoByMail() {
        var id = asked();
        markSilently(id);

        assertThat(page(id)).contains("så brevet skickas inte med e-post").doesNotContain("Mottagarens e-postadress");
        assertThat(post(id, ADDRESS)).flash().containsEntry("notice", "casefile.refused.SECRET_NOT_BY_MAIL");
        assertThat(mails.countByState()).isEmpty();
    }

    @Test
    void aLetterThatWaitsStaysWhenItsCaseIsMarked() {
        var id = asked();
        post(id, ADDRESS);
        mark(id);

        assertThat(page(id))
                .contains("gick inte i väg", "ärendet är sekretessmarkerat", "så brevet skickas inte med e-post")
                .doesNotContain("på väg med e-post");
        office.sending(later(1)).sendWhatWaits();

        assertThat(received()).isEmpty();
        assertThat(caseOf(id)).doesNotContain("Klockan står stilla");
        assertThat(traces(id, "SupplementSent")).isEmpty();
        assertThat(told(id)).containsExactly(OFFICER.value());
    }

    /** The mark came between two tries, from somewhere that tells nobody. */
    @Test
    void theMarkIsAskedForWhenTheLetterGoesToo() {
        var id = asked();
        post(id, ADDRESS);
        server.stop();
        office.sending(later(1)).sendWhatWaits();
        markSilently(id);
        server = office.opensAgain();
        office.sending(later(30)).sendWhatWaits();

        assertThat(received()).isEmpty();
        assertThat(mails.countByState()).containsOnlyKeys(MailState.FAILED);
        assertThat(page(id)).contains("ärendet är sekretessmarkerat");
        assertThat(told(id)).containsExactly(OFFICER.value());
    }

    @Test
    void aLetterThatWaitsIsTakenBackWithItsApplication() {
        var id = asked();
        post(id, ADDRESS);
        acting.person(OFFICER, () -> ending.withdraw(id, OFFICER));
        office.sending(later(1)).sendWhatWaits();

        assertThat(received()).isEmpty();
        assertThat(traces(id, "SupplementWithdrawn")).containsExactly(OFFICER.value());
        assertThat(page(id)).contains("Brevet togs tillbaka").doesNotContain("Svar väntas");
        assertThat(caseOf(id)).doesNotContain("Klockan står stilla");

        var inHand = asked();
        post(inHand, ADDRESS);
        takenByTheServer();
        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(() -> acting.person(OFFICER, () -> ending.withdraw(inHand, OFFICER)))
                .matches(it -> it.reason() == CaseRefusal.Reason.LETTER_ON_ITS_WAY);
    }

    @Test
    void nothingIsWaitedForWhenTheApplicationIsWithdrawnAfterTheLetterWent() {
        var id = asked();
        sentByHand(id);
        assertThat(page(id)).contains("Svar väntas");

        acting.person(OFFICER, () -> ending.withdraw(id, OFFICER));

        assertThat(page(id)).contains("Inget svar hade kommit").doesNotContain("Svar väntas");
    }

    /** A case that was withdrawn before the letters were taken back with it. */
    @Test
    void noLetterGoesFromACaseThatHasNothingToSupplement() {
        var id = asked();
        post(id, ADDRESS);
        jdbc.sql("update case_file set status = 'WITHDRAWN' where id = ?")
                .param(id.value())
                .update();
        office.sending(later(1)).sendWhatWaits();

        assertThat(received()).isEmpty();
        assertThat(traces(id, "SupplementSent")).isEmpty();
    }

    @Test
    void theDemoKeepsItInItsOwnBoxAndNotesItAsSentFromThere() {
        var id = asked();
        post(id, ADDRESS);

        office.sending(later(1), office.door(null, true)).sendWhatWaits();

        assertThat(mails.countByState()).containsOnlyKeys(MailState.SENT);
        assertThat(page(id)).contains("(med e-post)");
    }

    private CaseFileId asked() {
        var id = cases.inFormalCheck();
        var questions = List.of(Question.of("Skicka intyget."), Question.of("Vem tecknar firman?"));
        acting.person(OFFICER, () -> {
            supplementing.request(
                    id,
                    OFFICER,
                    new Wanted(questions, "Byalaget i Backen", TestDay.today().plusDays(20), "Ansökan kan avslås."));
            return true;
        });
        return id;
    }

    private String caseOf(CaseFileId id) {
        return body("/arenden/" + id);
    }
}
