package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.TestPeople.OFFICER;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.LetterWay;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.Decisions;
import se.vagval.decision.Decisions.CasePaper;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
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

    private List<CasePaper> papersOf(CaseFileId id) {
        return acting.person(OFFICER, () -> directory.papersOf(id));
    }

    private String textOf(CaseFileId id, CasePaper paper) {
        return PdfText.body(acting.person(OFFICER, () -> directory.paperOf(id, paper)));
    }
}
