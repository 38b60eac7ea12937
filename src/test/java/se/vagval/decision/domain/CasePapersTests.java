package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.TestPeople.OFFICER;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.LetterWay;
import se.vagval.casefile.domain.CaseEnding;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.Decisions;
import se.vagval.decision.Decisions.CasePaper;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
import se.vagval.document.DocumentFormat;
import se.vagval.document.PdfText;

/** What a case has of papers from the decision: what it was made on, what was sent before it and what was filed after it. */
@DecisionStorageTest
class CasePapersTests {

    @Autowired
    TestDecisions decisions;

    @Autowired
    Decisions directory;

    @Autowired
    PartyCommunicating communicating;

    @Autowired
    CaseReferring referring;

    @Autowired
    ReportWriting reports;

    @Autowired
    CaseEnding ending;

    @Autowired
    ActingAs acting;

    @Test
    void aLetterIsAPaperOfTheCaseOnceItHasBeenSent() {
        var id = decisions.approved();
        var due = decisions.today().plusWeeks(2);
        acting.person(
                OFFICER,
                () -> communicating.write(
                        id,
                        new PartyCommunication.Told("Byalaget", "Avslå.", List.of("Målen går inte att mäta."), due),
                        OFFICER));
        assertThat(papersOf(id)).as("written and not sent").isEmpty();

        acting.person(OFFICER, () -> communicating.sent(id, LetterWay.EMAIL, decisions.today(), OFFICER));

        assertThat(papersOf(id)).extracting(CasePaper::kind).containsExactly("COMMUNICATION");
        assertThat(papersOf(id)).extracting(CasePaper::day).containsExactly(decisions.today());
        assertThat(textOf(id, papersOf(id).getFirst())).contains("Målen går inte att mäta");
    }

    @Test
    void whatIsDecidedOnIsThereBeforeTheDecision() {
        var id = decisions.withDelegate();

        assertThat(papersOf(id)).extracting(CasePaper::kind).containsExactly("BRIEF", "REPORT");
        assertThat(textOf(id, papersOf(id).getFirst())).contains("Skäl för", "Skäl emot");
        assertThat(textOf(id, papersOf(id).getLast())).contains("Förslag till beslut");
    }

    /** The akt is read at any time; it makes no paper before its time, with nobody's approval and the wrong addressee on it. */
    @Test
    void aReportIsAPaperOfTheCaseOnceItHasBeenSent() {
        var id = decisions.complete();
        assertThat(papersOf(id)).as("complete, approved by nobody").isEmpty();
        decisions.approvedPapers(id);
        assertThat(papersOf(id)).as("approved and not sent").isEmpty();

        acting.person(OFFICER, () -> referring.sendToDelegate(id, OFFICER));

        assertThat(papersOf(id)).extracting(CasePaper::kind).containsExactly("BRIEF", "REPORT");
        assertThat(textOf(id, papersOf(id).getLast())).contains("har godkänt", "utvecklingsdirektör");
    }

    /** The same papers, first proposed to the committee and then sent to the delegate. */
    @Test
    void theReportNamesWhoeverItWasSentTo() {
        var id = decisions.ready();
        acting.person(OFFICER, () -> referring.propose(id, null, OFFICER));
        assertThat(textOf(id, papersOf(id).getLast())).doesNotContain("utvecklingsdirektör");
        acting.person(OFFICER, () -> referring.withdraw(id, OFFICER));

        acting.person(OFFICER, () -> referring.sendToDelegate(id, OFFICER));

        assertThat(textOf(id, papersOf(id).getLast())).contains("utvecklingsdirektör");
        var told = acting.person(OFFICER, () -> reports.issued(id, DocumentFormat.PDF))
                .orElseThrow();
        assertThat(PdfText.body(told.file())).contains("utvecklingsdirektör");
        acting.person(OFFICER, () -> ending.withdraw(id, OFFICER));
        assertThat(textOf(id, papersOf(id).getLast())).as("as it was sent last").contains("utvecklingsdirektör");
    }

    @Test
    void whatWasSentLastStaysWhileTheNextIsWritten() {
        var id = decisions.ready();
        acting.person(OFFICER, () -> referring.propose(id, null, OFFICER));
        var sent = papersOf(id);
        acting.person(OFFICER, () -> referring.withdraw(id, OFFICER));
        acting.person(OFFICER, () -> reports.reopen(id, OFFICER));
        acting.person(
                OFFICER, () -> reports.complete(id, Map.of(), reports.sheet(id).version(), OFFICER));

        assertThat(papersOf(id)).isNotEmpty().isEqualTo(sent);
    }

    private List<CasePaper> papersOf(CaseFileId id) {
        return acting.person(OFFICER, () -> directory.papersOf(id));
    }

    private String textOf(CaseFileId id, CasePaper paper) {
        return PdfText.body(acting.person(OFFICER, () -> directory.paperOf(id, paper)));
    }
}
