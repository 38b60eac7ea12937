package se.vagval.casefile.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.audit.ActName;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.OpenActs;
import se.vagval.casefile.domain.CaseAssigning;
import se.vagval.casefile.domain.FileNote;
import se.vagval.casefile.domain.NoteKeeping;
import se.vagval.demo.ActingAs;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;
import se.vagval.identity.domain.DeputyAppointing;

/** All that has happened, told as sentences: of one case to its readers, of everything to the auditor. */
@PortalTest
class TrailPageTests {

    private static final Pattern NEXT = Pattern.compile("rel=\"next\" href=\"([^\"]+)\"");
    private static final Pattern SENTENCE =
            Pattern.compile("<time datetime=\"([^\"]+)\">[^<]*</time>\\s*<span(?: class=\"act\")?>([^<]*)</span>");

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    CaseFiles caseFiles;

    @Autowired
    CaseAssigning assigning;

    @Autowired
    DeputyAppointing appointing;

    @Autowired
    ActingAs acting;

    @Autowired
    NoteKeeping notes;

    @Autowired
    List<OpenActs> rooms;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    @Test
    void theCasesOwnPageTellsAllOfThemPageByPage() {
        var id = handedOverAndBack(60);
        var first =
                page("/arenden/" + id, people.signedIn(Role.AUDITOR).person().id());
        assertThat(first).contains("/arenden/" + id + "/handelser", "Visa alla händelser");

        var told = new HashSet<String>();
        var address = "/arenden/" + id + "/handelser";
        while (address != null) {
            var page = page(address, people.signedIn(Role.AUDITOR).person().id());
            SENTENCE.matcher(page).results().forEach(it -> told.add(it.group(1) + it.group(2)));
            var next = NEXT.matcher(page);
            address = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : null;
        }

        assertThat(told)
                .hasSize(jdbc.sql("select count(*)::int from audit_entry where subject = ?")
                        .param(id.value())
                        .query(Integer.class)
                        .single())
                .hasSizeGreaterThan(60)
                .allSatisfy(it -> assertThat(it).matches("[^Z]*Z\\p{Ll}.* .*"));
    }

    @Test
    void theAuditorTakesTheWholeTrailAlong() {
        handedOverAndBack(10);
        var auditor = people.signedIn(Role.AUDITOR).person().id();
        var before = jdbc.sql("select count(*)::int from audit_entry")
                .query(Integer.class)
                .single();

        var lines = page("/handelser.csv", auditor).lines().toList();

        assertThat(lines.getFirst()).isEqualTo("\uFEFFTidpunkt (UTC);Diarienummer;Händelse");
        assertThat(lines).hasSizeGreaterThan(before);
        assertThat(lines.get(1)).matches("\\d{4}-\\d\\d-\\d\\dT.*Z;(?:RUN/.*)?;.+");
        assertThat(browser.get().uri("/handelser.csv").with(user(people.signedIn(TestPeople.OFFICER))))
                .hasStatus(403);
    }

    @Test
    void theAuditorReadsTheWholeTrailWithNameCaseAndDate() {
        var id = handedOverAndBack(2);
        var auditor = people.signedIn(Role.AUDITOR).person().id();
        var number = acting.person(
                auditor, () -> caseFiles.summaryOf(id).registryNumber().value());

        assertThat(page("/handelser", auditor))
                .contains("lämnade över ärendet till Namn handlaggare.", number, "/arenden/" + id, "kl.");
        assertThat(browser.get().uri("/handelser").with(user(people.signedIn(TestPeople.OFFICER))))
                .hasStatus(403);
        for (var place : List.of("skräp", far("+1000000000"), far("-1000000000"), far("9999"))) {
            assertThat(browser.get().uri("/handelser?fore={place}", place).with(user(people.signedIn(auditor))))
                    .as(place)
                    .hasStatusOk();
        }
    }

    private static String far(String year) {
        return year + "-12-31T23:59:59Z_00000000-0000-0000-0000-000000000000_1";
    }

    @Test
    void everyTraceIsOnJustOnePageAndAPageCostsTheSameHoweverLongTheTrailIs() {
        handedOverAndBack(110);
        var auditor = people.signedIn(Role.AUDITOR).person().id();
        var seen = new HashSet<String>();
        var total = 0;
        var address = "/handelser";
        var statements = new HashSet<Integer>();
        for (var at = 0; at < 3 && address != null; at++) {
            var page = new String[1];
            var asked = address;
            statements.add(
                    StatementCounter.again(() -> page[0] = page(asked, auditor)).size());
            var rows = SENTENCE.matcher(page[0])
                    .results()
                    .map(it -> it.group(1) + it.group(2))
                    .toList();
            seen.addAll(rows);
            total += rows.size();
            var next = NEXT.matcher(page[0]);
            address = next.find() ? HtmlUtils.htmlUnescape(next.group(1)) : null;
        }

        assertThat(total).isEqualTo(150);
        assertThat(seen).hasSize(150);
        assertThat(statements).allSatisfy(it -> assertThat(it).isLessThanOrEqualTo(6));
    }

    @Test
    void ofAMarkedCaseTheAuditorIsToldTheNumberAlone() {
        tellsTheNumberAlone(
                "update case_file set secrecy_provision = '30 kap. 27 § OSL', secrecy_date = date '2026-01-20', "
                        + "secrecy_authority = 'Regionen' where id = ?");
    }

    /** Whoever was asked to judge it anew before becoming auditor is still to do it blindly. */
    @Test
    void ofACaseToJudgeAnewTheAuditorIsToldTheNumberAlone() {
        var auditor = people.signedIn(Role.AUDITOR).person().id();
        tellsTheNumberAlone("insert into blind_reader (case_file, person) values (?, '" + auditor.value() + "')");
    }

    private void tellsTheNumberAlone(String closing) {
        var id = cases.registered("Det hemliga bygget");
        cases.declareFree(id, TestPeople.MANAGER);
        acting.person(TestPeople.MANAGER, () -> assigning.handOver(id, TestPeople.MANAGER, TestPeople.OTHER_OFFICER));
        jdbc.sql(closing).param(id.value()).update();

        var trail = page("/handelser", people.signedIn(Role.AUDITOR).person().id());

        assertThat(trail.split("<li>"))
                .filteredOn(it -> it.contains("/arenden/" + id))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it)
                        .contains("Stängt för dig", "gjorde något i ett ärende som är stängt för dig.")
                        .doesNotContain("Det hemliga bygget", "registrerade", "lämnade över"));
    }

    @Test
    void theStatisticianIsToldTheWayOfTheCaseAndNotTheWork() {
        var id = handedOverAndBack(2);
        acting.person(TestPeople.OFFICER, () -> {
            var note = new FileNote.NewNote(
                    FileNote.Kind.FILE_NOTE, "Samtal", LocalDate.now(clock), "", "Sökanden ringde om budgeten.");
            return notes.write(id, note, TestPeople.OFFICER);
        });
        var analyst = people.signedIn(Role.ANALYST).person().id();

        for (var address : List.of("/arenden/" + id, "/arenden/" + id + "/handelser")) {
            assertThat(page(address, analyst))
                    .as(address)
                    .contains("lämnade över ärendet")
                    .doesNotContain("anteckning");
            assertThat(page(address, TestPeople.OFFICER)).as(address).contains("anteckning");
        }
    }

    @Test
    void theOpenActsAreThese() {
        assertThat(rooms.stream()
                        .flatMap(it -> it.acts().stream())
                        .map(it -> it.getAnnotation(ActName.class).value()))
                .doesNotHaveDuplicates()
                .contains("CaseRegistered", "StatementApproved", "DecisionMade")
                .doesNotContain("GatesReopened", "CaseMovedAndReopened")
                .noneMatch(it ->
                        it.matches("(?:FileNote|Report|Brief|Dimension|Passage|Statement(?!Submitted|Approved)).*"));
    }

    @Test
    void whoeverStandsInForAnotherIsToldWithBothNames() {
        var id = cases.inFormalCheck();
        var today = LocalDate.now(clock);
        acting.person(
                TestPeople.MANAGER,
                () -> appointing.appoint(
                        Role.UNIT_MANAGER, TestPeople.OTHER_MANAGER, today, today, TestPeople.MANAGER));
        cases.declareFree(id, TestPeople.OTHER_MANAGER);

        acting.person(
                TestPeople.OTHER_MANAGER,
                () -> assigning.handOver(id, TestPeople.OTHER_MANAGER, TestPeople.OTHER_OFFICER));

        assertThat(page("/handelser", people.signedIn(Role.AUDITOR).person().id()))
                .contains(
                        "Namn enhetschef2 lämnade över ärendet till Namn handlaggare2, i stället för Namn enhetschef.");
    }

    /** The people are those of other tests, too. */
    @AfterEach
    void endDeputies() {
        acting.person(TestPeople.MANAGER, () -> {
            for (var it : appointing.deputiesOf(TestPeople.MANAGER)) {
                appointing.withdraw(it.id(), TestPeople.MANAGER);
            }
        });
    }

    private CaseFileId handedOverAndBack(int times) {
        var id = cases.inFormalCheck();
        cases.declareFree(id, TestPeople.MANAGER);
        for (var at = 0; at < times; at++) {
            var receiver = at % 2 == 0 ? UserId.of("strateg") : TestPeople.OFFICER;
            acting.person(TestPeople.MANAGER, () -> assigning.handOver(id, TestPeople.MANAGER, receiver));
        }
        return id;
    }

    private String page(String address, UserId person) {
        var answer = browser.get()
                .uri(java.net.URI.create(address))
                .with(user(people.signedIn(person)))
                .exchange();
        assertThat(answer).hasStatusOk();
        return HtmlUtils.htmlUnescape(new String(answer.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
