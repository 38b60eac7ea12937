package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.OFFICER;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationContent.BudgetLine;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.check.domain.FormalChecking;
import se.vagval.demo.ActingAs;
import se.vagval.strategy.GateOutcome;

/** A plain fault in the application can be let pass, but not in silence: wrong sums, an empty answer, an end before the start. */
@PortalTest
class FaultLetPassTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    FormalChecking checking;

    @Autowired
    ActingAs acting;

    @Test
    void stopsAtEachFaultThatIsSaidToBeOkWithoutAWord() {
        var id = judged(Map.of());

        assertThat(page(id))
                .contains(
                        "Skriv varför G3 Ansökans innehåll är ok fast Vägval ser ett fel",
                        "Projektet slutar 2026-03-01, innan det börjar 2026-04-01",
                        "Skriv varför G4 Finansiering är ok fast Vägval ser ett fel",
                        "Skriv varför G9 Hållbarheten besvarad är ok fast Vägval ser ett fel")
                .doesNotContain("Skriv varför G1", "Skriv varför G7");
        assertThat(goOn(id)).flash().containsEntry("notice", "casefile.refused.FAULT_UNEXPLAINED");
        assertThat(page(id)).contains("Skriv varför G4");
    }

    @Test
    void stopsWhenOneOfThemIsLeft() {
        var id = judged(Map.of("G3", "Felskrivet.", "G9", "Gäller inte."));

        assertThat(page(id)).contains("Skriv varför G4").doesNotContain("Skriv varför G3", "Skriv varför G9");
        assertThat(goOn(id)).flash().containsEntry("notice", "casefile.refused.FAULT_UNEXPLAINED");
    }

    @Test
    void goesOnWhenEachHasItsWord() {
        var id = judged(Map.of("G3", "Felskrivet.", "G4", "Kommunen fyller på.", "G9", "Gäller inte."));

        assertThat(page(id)).doesNotContain("Skriv varför");
        assertThat(goOn(id)).flash().containsEntry("notice", "casefile.done.assessing");
    }

    private CaseFileId judged(Map<String, String> notes) {
        var id = cases.register(faulty());
        cases.declareFree(id, OFFICER);
        var verdicts = new HashMap<>(TestCases.everyGate(GateOutcome.OK));
        notes.forEach((gate, note) ->
                verdicts.put(gate, TestCases.everyGate(GateOutcome.OK, note).get(gate)));
        acting.person(OFFICER, () -> checking.judge(id, OFFICER, verdicts, checking.start(id, OFFICER)));
        return id;
    }

    private MvcTestResult goOn(CaseFileId id) {
        var request = browser.post()
                .uri("/arenden/" + id + "/bedomning-start")
                .with(user(people.signedIn(OFFICER)))
                .with(csrf());
        return request.exchange();
    }

    private String page(CaseFileId id) {
        var answer = browser.get()
                .uri("/arenden/" + id + "/formell-kontroll")
                .with(user(people.signedIn(OFFICER)))
                .exchange();
        return new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8);
    }

    private static ApplicationDraft faulty() {
        var it = TestCases.draft(OFFICER);
        var sound = TestCases.details();
        var texts = new HashMap<>(sound.texts());
        texts.put(ApplicationField.SOCIAL_SUSTAINABILITY, "");
        return new ApplicationDraft(
                it.registryNumber(),
                it.received(),
                it.channel(),
                it.unit(),
                it.officer(),
                null,
                new ApplicationDetails(
                        sound.title(),
                        sound.projectType(),
                        sound.supportForm(),
                        sound.funds(),
                        sound.projectStart(),
                        LocalDate.of(2026, 3, 1),
                        sound.applicant(),
                        sound.contact(),
                        texts,
                        sound.municipalities(),
                        sound.actors(),
                        List.of(new BudgetLine("Personal", 900_000)),
                        sound.financing(),
                        sound.enclosures()),
                true);
    }
}
