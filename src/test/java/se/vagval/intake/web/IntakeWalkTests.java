package se.vagval.intake.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.REGISTRAR;
import static se.vagval.TestPeople.UNIT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import se.vagval.PortalTest;
import se.vagval.TestPeople;
import se.vagval.casefile.ApplicationContent;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.demo.ActingAs;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.FileReceiving;
import se.vagval.intake.domain.FileRegistering;
import se.vagval.intake.domain.IntakeFixtures;
import se.vagval.intake.domain.IntakeReviewing;
import se.vagval.intake.domain.InterpretedValue;
import se.vagval.strategy.ProjectType;

/** The faulty application on its whole way: nothing is right in it, and a registrar settles it value by value. */
@PortalTest
class IntakeWalkTests {

    /** What the registrar found out by calling the applicant; everything else is confirmed or asked for later. */
    private static final Map<String, String> CORRECTIONS = Map.of(
            "inkommen", "2026-02-03",
            "projekttyp", "GENOMFORANDE",
            "projektperiod.slut", "2028-12-31",
            "sokande.sektor", "OFF",
            "kommuner[1].kod", "2309",
            "kommuner[1].andel", "30 %",
            "kommuner[2].kod", "2321",
            "kommuner[2].andel", "20 %",
            "finansiering[1].slag", "Offentlig kontant – kommun",
            "projektnamn", "Skogligt kunskapslyft");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    FileReceiving intake;

    @Autowired
    IntakeReviewing reviewing;

    @Autowired
    FileRegistering registration;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    ActingAs acting;

    @Test
    void becomesACaseOnceEveryQuestionIsAnswered() {
        var number = number();
        var file = receive(number);

        saveEverything(file);

        assertThat(unsettled(file)).as("still open after one round").isEmpty();
        var caseFile = as(() -> registration.register(file, UNIT, null, REGISTRAR));
        var summary = as(() -> caseFiles.summaryOf(caseFile));
        assertThat(summary.title()).isEqualTo("Skogligt kunskapslyft");
        assertThat(summary.projectType()).isEqualTo(ProjectType.IMPLEMENTATION);
        assertThat(summary.appliedAmount()).isEqualTo(1_300_000);
        registeredAsConfirmed(as(() -> caseFiles.applicationOf(caseFile)));
        originalStaysReadable(caseFile);
    }

    private static void registeredAsConfirmed(ApplicationContent content) {
        assertThat(content.funds()).containsExactly("A11", "ERUF-MN");
        assertThat(content.budget()).hasSize(5);
        assertThat(content.budget().stream()
                        .mapToLong(ApplicationContent.BudgetLine::amount)
                        .sum())
                .isEqualTo(2_495_000);
        assertThat(content.financing()).hasSize(3);
        assertThat(content.municipalities())
                .extracting(ApplicationContent.MunicipalityShare::code)
                .containsExactly("2309", "2313", "2321");
        assertThat(content.actors())
                .extracting(ApplicationContent.ApplicationActor::name)
                .containsExactly("LRF", "skogsbolag", "kommunen");
        assertThat(content.text(ApplicationField.RELATED_INITIATIVES)).contains("RUN7113/2022", "RUN/280//2023");
        assertThat(content.text(ApplicationField.ECONOMIC_SUSTAINABILITY)).isEmpty();
    }

    private void originalStaysReadable(CaseFileId caseFile) {
        var page = browser.get()
                .uri("/arenden/" + caseFile + "/original")
                .with(user(people.signedIn(REGISTRAR)))
                .exchange();
        assertThat(page)
                .hasStatusOk()
                .bodyText()
                .contains(
                        "2350",
                        "Offerdal",
                        "1,2 mkr",
                        "SKOGLIGT KUNSKAPSLYFT!!!",
                        "Ja, alla tre.",
                        "Bekräftad av",
                        "Rättad av");
    }

    @Test
    void makesOneCaseOfManyClicksAtTheSameMoment() throws Exception {
        var number = number();
        var file = as(() -> intake.receive("ansokan.yaml", text("PUB-1", number), "e-post", REGISTRAR));
        var made = new HashSet<CaseFileId>();

        try (var clicks = Executors.newFixedThreadPool(4)) {
            var answers = new ArrayList<Future<CaseFileId>>();
            for (var click = 0; click < 8; click++) {
                answers.add(clicks.submit(() -> as(() -> registration.register(file, UNIT, null, REGISTRAR))));
            }
            for (var answer : answers) {
                made.add(answer.get());
            }
        }

        assertThat(made).hasSize(1);
    }

    @Test
    void takesTheSameBytesOnceHoweverManyHandThemInAtOnce() throws Exception {
        var bytes = text("PUB-2", number());
        var taken = new HashSet<ReceivedFileId>();

        try (var people = Executors.newFixedThreadPool(4)) {
            var answers = new ArrayList<Future<ReceivedFileId>>();
            for (var person = 0; person < 8; person++) {
                answers.add(people.submit(() -> as(() -> intake.receive("ansokan.yaml", bytes, "e-post", REGISTRAR))));
            }
            for (var answer : answers) {
                taken.add(answer.get());
            }
        }

        assertThat(taken).hasSize(1);
    }

    /** As a browser would send the whole page: every field with its value, every box that the registrar ticks. */
    private void saveEverything(ReceivedFileId file) {
        for (var round = 0; round < 2; round++) {
            var view = as(() -> reviewing.view(file));
            var request = browser.post()
                    .uri("/arenden/import/" + file)
                    .with(csrf())
                    .with(user(people.signedIn(REGISTRAR)))
                    .param("version", String.valueOf(view.version()));
            for (var value : view.application().values()) {
                for (var entered : entered(value).entrySet()) {
                    request = request.param(entered.getKey(), entered.getValue());
                }
            }
            assertThat(request.exchange()).hasStatus3xxRedirection();
        }
    }

    private static Map<String, String> entered(InterpretedValue value) {
        var sent = new LinkedHashMap<String, String>();
        var correction = CORRECTIONS.get(value.path());
        if (value.field().isTyped()) {
            var shown = value.effective() == null ? "" : value.effective();
            sent.put("values[" + value.key() + "]", correction == null ? shown : correction);
        }
        if (value.isConfirmable() && correction == null) {
            sent.put("confirmed", value.key());
        } else if (value.isDemanding() && correction == null) {
            sent.put("leftOut", value.key());
        }
        return sent;
    }

    private List<String> unsettled(ReceivedFileId file) {
        return as(() -> reviewing.view(file)).application().unsettled().stream()
                .map(InterpretedValue::path)
                .toList();
    }

    private ReceivedFileId receive(String number) {
        return as(
                () -> intake.receive("ansokan.yaml", text("PUB-4", number.replaceFirst("/", "")), "e-post", REGISTRAR));
    }

    private static byte[] text(String name, String number) {
        return (new String(IntakeFixtures.file(name), StandardCharsets.UTF_8)
                                .replaceFirst("dnr: \"[^\"]*\"", "dnr: \"" + number + "\"")
                        + "# " + UUID.randomUUID())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String number() {
        return "RUN/" + (10_000 + (int) (Math.random() * 59_999)) + "/2026";
    }

    private <T> T as(Supplier<T> act) {
        return acting.person(REGISTRAR, act);
    }
}
