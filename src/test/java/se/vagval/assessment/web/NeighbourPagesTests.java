package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.HttpStatus;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentProfile.RelatedInitiative;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.domain.NeighbourWeighing;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.ApplicationDraft;
import se.vagval.casefile.ApplicationField;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseNeighbours;
import se.vagval.casefile.Neighbour;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;
import se.vagval.initiative.InitiativeRelation;
import se.vagval.web.EditedMeanwhileRefusal;

/** Neighbours of a case: found by what is alike, never when they are closed to the reader, classified by the officer alone. */
@PortalTest
class NeighbourPagesTests {

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    Assessments assessments;

    @Autowired
    CaseNeighbours neighbours;

    @Autowired
    NeighbourWeighing weighing;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient database;

    private String word;
    private CaseFileId id;

    /** A word that no other test has, so that the cases of others are no neighbours by it. */
    @BeforeEach
    void open() {
        word = "kv" + UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "vatten";
        id = about("Provet av " + word + " i fjällen");
    }

    @Test
    void findsTheCaseThatSpeaksOfTheSameAndSaysInWhatItIsAlikeAndInWhatNot() {
        var other = about("Mer " + word + " åt byarna");
        var page = text(get("bedomning/grannar"));

        assertThat(found(TestPeople.OFFICER))
                .extracting(Neighbour::id)
                .contains(other)
                .doesNotContain(id);
        assertThat(page)
                .contains(
                        "Mer " + word + " åt byarna",
                        "Samma sökande: Byalaget i Backen",
                        "Samma kommuner: Ragunda, Bräcke")
                .contains("Pågår samtidigt: 2026–2027", "Klassa förhållandet");
    }

    @Test
    void onlyTheYearsInWhichBothRunAreToldAndAYearIsNoWord() {
        id = about("Provet av " + word + " 2028", LocalDate.of(2027, 2, 1), LocalDate.of(2029, 1, 31));
        about("Mer " + word + " 2028", LocalDate.of(2026, 3, 1), LocalDate.of(2028, 6, 30));
        about("Förr " + word + " 2028", LocalDate.of(2024, 3, 1), LocalDate.of(2026, 6, 30));

        assertThat(text(get("bedomning/grannar"))).contains("Pågår samtidigt: 2027–2028", "Annan tid: 2024–2026");
        assertThat(found(TestPeople.OFFICER))
                .flatExtracting(Neighbour::sharedWords)
                .isNotEmpty()
                .doesNotContain("2028");
    }

    @Test
    void whatIsClosedToTheReaderIsNeitherFoundNorCounted() {
        var marked = about("Hemligt " + word);
        var conflicted = about("Släktens " + word);
        database.sql("update case_file set secrecy_provision = 'OSL 30:27', secrecy_date = current_date, "
                        + "secrecy_authority = 'regionen' where id = :id")
                .param("id", marked.value())
                .update();
        database.sql("insert into conflict_declaration (id, case_file, person, conflicted, ground, declared_at) "
                        + "values (gen_random_uuid(), :id, :person, true, 'släkt', now())")
                .param("id", conflicted.value())
                .param("person", TestPeople.MANAGER.value())
                .update();

        assertThat(found(TestPeople.MANAGER)).extracting(Neighbour::id).doesNotContain(conflicted);
        assertThat(found(TestPeople.OTHER_MANAGER)).extracting(Neighbour::id).doesNotContain(marked);
        assertThat(found(TestPeople.OFFICER)).extracting(Neighbour::id).contains(conflicted);
    }

    /** What is found is written into the open case and from there into the register: so a marked case is nobody's neighbour. */
    @Test
    void aMarkedCaseIsNoNeighbourEvenToWhoeverMayReadIt() {
        var marked = about("Hemligt " + word);
        database.sql("update case_file set secrecy_provision = 'OSL 30:27', secrecy_date = current_date, "
                        + "secrecy_authority = 'regionen' where id = :id")
                .param("id", marked.value())
                .update();

        assertThat(text(get("bedomning/grannar"))).doesNotContain("Hemligt " + word);
        post("bedomning/grannar", "neighbour", marked.toString(), "relation", "OVERLAP", "lesson", "Stäm av.");

        assertThat(acting.person(TestPeople.OFFICER, () -> assessments.profileOf(id))
                        .initiatives())
                .isEmpty();
    }

    @Test
    void aClassifiedNeighbourStandsAmongTheRelatedInitiatives() {
        var other = about("Mer " + word + " åt byarna");
        assertThat(post("bedomning/grannar", "neighbour", other.toString())).hasStatus(422);

        post("bedomning/grannar", "neighbour", other.toString(), "relation", "OVERLAP", "lesson", "Stäm av.");
        post("bedomning/grannar", "neighbour", other.toString(), "relation", "BUILDS_ON", "lesson", "Stäm av.");

        var told = acting.person(TestPeople.OFFICER, () -> assessments.profileOf(id))
                .initiatives();
        assertThat(told).singleElement().satisfies(it -> {
            assertThat(it.theme()).isEqualTo("Mer " + word + " åt byarna");
            assertThat(it.relation()).isEqualTo(InitiativeRelation.BUILDS_ON);
            assertThat(it.lesson()).isEqualTo("Stäm av.");
        });
        assertThat(text(get("bedomning/grannar"))).contains("Bygger vidare");
    }

    /** What has been said stands in the form to go on from; two windows do not write over each other. */
    @Test
    void whatWasLearntIsNeverWrittenOverUnseen() {
        var other = about("Mer " + word + " åt byarna");
        var address = "bedomning/grannar?granne=" + other;
        var opened = FormFields.of(html(get(address)), "/grannar");

        assertThat(said(opened, "Börja tidigt.")).hasStatus3xxRedirection();
        assertThat(text(get(address))).contains("Börja tidigt.");

        assertThat(said(opened, "Fråga byalaget.")).hasStatus(HttpStatus.CONFLICT);
        assertThat(text(get(address))).contains("Börja tidigt.").doesNotContain("Fråga byalaget.");
    }

    /** The search is what a classification costs: what it found is kept through the whole of it, a clash shown included. */
    @Test
    void aClassificationSearchesForTheNeighboursOnce() {
        var other = about("Mer " + word + " åt byarna");
        var opened = FormFields.of(html(get("bedomning/grannar?granne=" + other)), "/grannar");

        assertThat(searches(() -> assertThat(said(opened, "Börja tidigt.")).hasStatus3xxRedirection()))
                .isEqualTo(1);
        assertThat(searches(() -> assertThat(said(opened, "Fråga byalaget.")).hasStatus(HttpStatus.CONFLICT)))
                .isEqualTo(1);
        assertThat(searches(() -> assertThat(post("bedomning/grannar", "neighbour", other.toString()))
                        .hasStatus(422)))
                .isEqualTo(1);
    }

    @Test
    void whatIsSaidBetweenTheSearchAndTheClassificationIsNotWrittenOver() {
        var other = about("Mer " + word + " åt byarna").value();
        acting.person(TestPeople.OFFICER, () -> {
            var found = weighing.around(id, TestPeople.OFFICER);
            weighing.classify(found, other, InitiativeRelation.BUILDS_ON, "Först.", "", TestPeople.OFFICER);

            assertThatExceptionOfType(EditedMeanwhileRefusal.class)
                    .isThrownBy(() -> weighing.classify(
                            found, other, InitiativeRelation.OVERLAP, "Sedan.", "", TestPeople.OFFICER));
            assertThat(weighing.now(found).toldOf(other))
                    .hasValueSatisfying(it -> assertThat(it.lesson()).isEqualTo("Först."));
        });
    }

    private static long searches(Runnable act) {
        return StatementCounter.during(act).stream()
                .filter(it -> it.contains("ts_rank") && it.contains("shared_words"))
                .count();
    }

    private MvcTestResult said(Map<String, List<String>> form, String lesson) {
        return post(
                "bedomning/grannar",
                "neighbour",
                form.get("neighbour").getFirst(),
                "base",
                form.get("base").getFirst(),
                "relation",
                "BUILDS_ON",
                "lesson",
                lesson);
    }

    @Test
    void nobodyPutsInWhatIsNoNeighbourAndNobodyButTheOfficerClassifies() {
        assertThat(post("bedomning/grannar", "neighbour", UUID.randomUUID().toString(), "relation", "CLASH"))
                .hasStatus(302);
        assertThat(as(TestPeople.MANAGER, "bedomning/grannar", "neighbour", id.toString(), "relation", "CLASH"))
                .hasStatus(403);

        assertThat(acting.person(TestPeople.OFFICER, () -> assessments.profileOf(id))
                        .initiatives())
                .extracting(RelatedInitiative::theme)
                .isEmpty();
    }

    @Test
    void theRegisterIsFedFromTheCaseOnceAndFoundByTheNextOne() {
        post(
                "bedomning/underlag/overlapp",
                "version",
                "0",
                "rows[0].theme",
                "Pilot om " + word,
                "rows[0].owner",
                "Länsmuseet",
                "rows[0].status",
                "TESTED",
                "rows[0].lesson",
                "Börja tidigt.");
        assertThat(post("bedomning/grannar/register")).hasStatus(302);
        post("bedomning/grannar/register");

        assertThat(database.sql("select count(*) from initiative where theme = :theme")
                        .param("theme", "Pilot om " + word)
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        id = about("Fortsättning på " + word);
        assertThat(text(get("bedomning/grannar"))).contains("Pilot om " + word, "Börja tidigt.", "Testad");
    }

    @Test
    void thePagesCostTheSameNumberOfStatementsHoweverManyNeighboursThereAre() {
        about("Ett " + word);
        var few = StatementCounter.again(() -> get("bedomning/grannar")).size();
        for (var number = 0; number < 5; number++) {
            about("Nummer " + number + " om " + word);
        }

        assertThat(StatementCounter.again(() -> get("bedomning/grannar"))).hasSizeLessThanOrEqualTo(few + 1);
        assertThat(few).isLessThanOrEqualTo(13);
        assertThat(StatementCounter.again(() -> get("bedomning/D8/prejudikat"))).hasSizeLessThanOrEqualTo(12);
    }

    @Test
    void noPrecedentIsShownBeforeItsStatementIsApproved() {
        var other = about("Ett " + word);
        acting.person(TestPeople.OFFICER, () -> {});
        post(other, "bedomning/D8", "grade", "3", "motivation", "Tydlig kedja i " + word, "version", "0");
        assertThat(text(get("bedomning/D8/prejudikat"))).doesNotContain("Tydlig kedja i " + word, "Ett " + word);

        database.sql("update case_file set status = 'DECIDED' where id = :id")
                .param("id", other.value())
                .update();
        assertThat(text(get("bedomning/D8/prejudikat"))).contains("Tydlig kedja i " + word, "3 – ", "Inte beslutat");

        database.sql("update case_file set officer = :else where id = :id")
                .param("else", TestPeople.OTHER_OFFICER.value())
                .param("id", other.value())
                .update();
        database.sql("insert into blind_reader (case_file, person) values (:id, :person)")
                .param("id", other.value())
                .param("person", TestPeople.OFFICER.value())
                .update();
        assertThat(text(get("bedomning/D8/prejudikat")))
                .as("the precedent is a case the reader is to judge anew")
                .doesNotContain("Tydlig kedja i " + word, "Ett " + word);
    }

    /** As on the precedent's own pages: nothing of it is read before the question of conflict is answered. */
    @Test
    void noPrecedentIsReadBeforeTheQuestionOfConflictIsAnswered() {
        var other = about("Ett " + word);
        post(other, "bedomning/D8", "grade", "3", "motivation", "Tydlig kedja i " + word, "version", "0");
        database.sql("update case_file set status = 'DECIDED' where id = :id")
                .param("id", other.value())
                .update();
        cases.declareFree(id, TestPeople.OTHER_OFFICER);

        assertThat(text(get(TestPeople.OTHER_OFFICER, "bedomning/D8/prejudikat")))
                .contains("Svara på frågan om jäv", other.address("profil"), "Ett " + word)
                .doesNotContain("Tydlig kedja i " + word);

        cases.declareFree(other, TestPeople.OTHER_OFFICER);
        assertThat(text(get(TestPeople.OTHER_OFFICER, "bedomning/D8/prejudikat")))
                .contains("Tydlig kedja i " + word, "3 – ");
    }

    private java.util.List<Neighbour> found(UserId reader) {
        return acting.person(reader, () -> neighbours.of(id, reader, 20)).cases();
    }

    /** A sound case under assessment that is about just that. */
    private CaseFileId about(String title) {
        var usual = TestCases.draft(TestPeople.OFFICER).details();
        return about(title, usual.projectStart(), usual.projectEnd());
    }

    private CaseFileId about(String title, @Nullable LocalDate start, @Nullable LocalDate end) {
        var it = TestCases.draft(TestPeople.OFFICER);
        var details = it.details();
        return cases.assessed(new ApplicationDraft(
                it.registryNumber(),
                it.received(),
                it.channel(),
                it.unit(),
                it.officer(),
                null,
                new ApplicationDetails(
                        title,
                        details.projectType(),
                        details.supportForm(),
                        details.funds(),
                        start,
                        end,
                        details.applicant(),
                        details.contact(),
                        Map.of(ApplicationField.SUMMARY, title + ".", ApplicationField.OBJECTIVES, "Det ska bli bra."),
                        details.municipalities(),
                        details.actors(),
                        details.budget(),
                        details.financing(),
                        details.enclosures()),
                true));
    }

    private MvcTestResult get(String page) {
        return get(TestPeople.OFFICER, page);
    }

    private MvcTestResult get(UserId reader, String page) {
        return browser.get()
                .uri(id.address(page))
                .with(user(people.signedIn(reader)))
                .exchange();
    }

    private MvcTestResult post(String page, String... fields) {
        return post(id, page, fields);
    }

    private MvcTestResult post(CaseFileId caseFile, String page, String... fields) {
        return sent(TestPeople.OFFICER, caseFile, page, fields);
    }

    private MvcTestResult as(UserId person, String page, String... fields) {
        return sent(person, id, page, fields);
    }

    private MvcTestResult sent(UserId person, CaseFileId caseFile, String page, String... fields) {
        var request = browser.post()
                .uri(caseFile.address(page))
                .with(user(people.signedIn(person)))
                .with(csrf());
        for (var at = 0; at < fields.length; at += 2) {
            request.param(fields[at], fields[at + 1]);
        }
        return request.exchange();
    }

    private static String text(MvcTestResult answer) {
        return HtmlUtils.htmlUnescape(html(answer));
    }

    private static String html(MvcTestResult answer) {
        try {
            return answer.getResponse().getContentAsString(StandardCharsets.UTF_8);
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
