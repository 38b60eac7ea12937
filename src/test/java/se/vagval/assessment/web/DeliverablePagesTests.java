package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.Deliverable;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;

/** F009: what a project delivers, each with the passage that promises it, in the order its officer gives them. */
@PortalTest
class DeliverablePagesTests {

    private static final String PAGE = "bedomning/underlag/leveranser";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Assessments assessments;

    @Autowired
    ActingAs acting;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
    }

    @Test
    void aChosenSentenceBecomesADeliverableWithItsSource() {
        assertThat(mark("sentence", "OBJECTIVES:0:19")).hasStatus(302);

        var listed = listed().getFirst();
        assertThat(listed.what()).isEqualTo("Text om OBJECTIVES.");
        assertThat(listed.citation())
                .matches(it -> it.source().equals("OBJECTIVES") && it.start() == 0 && it.end() == 19);
        assertThat(get()).bodyText().contains("”Text om OBJECTIVES.” – Mål", "En ny leverans");
    }

    @Test
    void aMarkedPassageIsTheSourceOfTheDeliverableItWasMarkedFor() {
        save("En karta", "", "", "Ett ramverk", "", "");

        mark("use", "Ett ramverk", "source", "BACKGROUND", "start", "0", "end", "4", "marked", "Text");

        assertThat(listed()).extracting(Deliverable::what).containsExactly("En karta", "Ett ramverk");
        assertThat(listed().getFirst().citation()).isNull();
        assertThat(listed().getLast().citation().text()).isEqualTo("Text");
        assertThat(get()).bodyText().contains("Inget ställe i ansökan är markerat.", "”Text” – ");
    }

    /** Without any script: a number says the place; the passage goes with what it promises, and nobody types one in. */
    @Test
    void aDeliverableIsMovedWithItsSourceAndNoSourceIsInvented() {
        save("En karta", "", "", "Ett ramverk", "", "", "En plan", "", "");
        mark("use", "En plan", "sentence", "OBJECTIVES:0:19");
        var passage = listed().getLast().at();
        assertThat(passage).isNotEmpty();

        save("En karta", "", "BACKGROUND:1:0:4", "Ett ramverk", "", "", "En plan", "1", passage);

        assertThat(listed()).extracting(Deliverable::what).containsExactly("En plan", "En karta", "Ett ramverk");
        assertThat(listed()).extracting(Deliverable::at).containsExactly(passage, "", "");
    }

    @Test
    void whatIsNotThereIsRefusedAndNothingIsChanged() {
        save("En karta", "", "");

        assertThat(mark("use", "En karta", "sentence", "OBJECTIVES:0:9999")).hasStatus(302);
        assertThat(mark("use", "Något annat", "sentence", "OBJECTIVES:0:19")).hasStatus(302);

        assertThat(listed()).extracting(Deliverable::what).containsExactly("En karta");
        assertThat(listed().getFirst().citation()).isNull();
    }

    @Test
    void onlyItsOfficerMarks() {
        assertThat(as(TestPeople.OTHER_OFFICER, PAGE + "/markering", "sentence", "OBJECTIVES:0:19"))
                .hasStatus(403);
        assertThat(listed()).isEmpty();
    }

    private List<Deliverable> listed() {
        return acting.person(TestPeople.OFFICER, () -> assessments.profileOf(id))
                .deliverables();
    }

    private MvcTestResult get() {
        return browser.get()
                .uri(id.address(PAGE))
                .with(user(people.signedIn(TestPeople.OFFICER)))
                .exchange();
    }

    private MvcTestResult mark(String... fields) {
        return as(TestPeople.OFFICER, PAGE + "/markering", fields);
    }

    /** Of each row what it is, the place it is to have, and the passage it names. */
    private void save(String... rows) {
        var fields = new ArrayList<>(List.of("version", String.valueOf(version())));
        for (var at = 0; at < rows.length; at += 3) {
            var row = "rows[" + at / 3 + "].";
            fields.addAll(List.of(row + "what", rows[at], row + "place", rows[at + 1], row + "at", rows[at + 2]));
        }
        assertThat(as(TestPeople.OFFICER, PAGE, fields.toArray(String[]::new))).hasStatus(302);
    }

    private int version() {
        return Integer.parseInt(body(get()).replaceAll("(?s).*name=\"version\" value=\"(\\d+)\".*", "$1"));
    }

    private static String body(MvcTestResult page) {
        try {
            return page.getResponse().getContentAsString();
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private MvcTestResult as(UserId person, String page, String... fields) {
        var request = browser.post()
                .uri(id.address(page))
                .with(user(people.signedIn(person)))
                .with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }
}
