package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;

import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.PortalTest;
import se.vagval.StatementCounter;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;
import se.vagval.identity.UserId;
import se.vagval.strategy.ChainLink;

/** The effect chain as its officer builds it, and the next phase that links two cases. */
@PortalTest
class ChainPagesTests {

    private static final String CHAIN = "bedomning/underlag/effektkedja";

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
    void proposesTheApplicationsOwnWordsAndShowsNoGapBeforeTheChainIsBegun() {
        assertThat(text(get(CHAIN)))
                .contains("Förslag ur ansökan", "Text om BACKGROUND.", "Ta in alla i kedjan", "role=\"img\"")
                .contains("Målkontroll", "Mätetal saknas")
                .doesNotContain("Ledet Behov är tomt");
    }

    @Test
    void theProposalIsTakenOnceAndTheGapsAreToldWhereverTheChainIsRead() {
        assertThat(post(CHAIN + "/forslag")).hasStatus(302);

        var chain = profile().deepening().chain();
        assertThat(chain.of(ChainLink.NEED))
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.citation()).isNotNull());
        assertThat(chain.emptyLinks()).contains(ChainLink.VISION);
        assertThat(chain.lacksEffects()).isTrue();
        assertThat(text(get(CHAIN)))
                .contains(
                        "Kedjan når ingen effekt",
                        "Ledet Målbild är tomt",
                        "Aktiviteten leder inte till någon leverans")
                .doesNotContain("Ta in alla i kedjan");
        var before = chain.items().size();
        post(CHAIN + "/forslag");
        assertThat(profile().deepening().chain().items()).hasSize(before);
    }

    @Test
    void aMarkedPassageKeepsWhereItStandsAlsoWhenTheRowsAreSaved() {
        post(CHAIN + "/markering", "use", "VISION", "sentence", "OBJECTIVES:0:19");
        var item = profile().deepening().chain().of(ChainLink.VISION).getFirst();
        assertThat(item.text()).isEqualTo("Text om OBJECTIVES.");

        post(
                CHAIN,
                "version",
                "1",
                "rows[0].link",
                "VISION",
                "rows[0].text",
                "En levande bygd",
                "rows[0].at",
                item.at(),
                "rows[1].link",
                "NEED",
                "rows[1].text",
                "Eget",
                "rows[1].at",
                "BACKGROUND:1:0:9");

        var saved = profile().deepening().chain();
        assertThat(saved.of(ChainLink.VISION).getFirst().citation()).isEqualTo(item.citation());
        assertThat(saved.of(ChainLink.VISION).getFirst().text()).isEqualTo("En levande bygd");
        assertThat(saved.of(ChainLink.NEED).getFirst().citation()).isNull();
    }

    @Test
    void anUnclearTermIsQuotedWordForWordWithItsSourceAndSurvivesTheEffectLogicsOwnPage() {
        post(CHAIN + "/markering", "use", "UNCLEAR_TERM", "sentence", "OBJECTIVES:0:19");

        assertThat(profile().effectLogic().unclearTerms()).containsExactly("Text om OBJECTIVES.");
        post(
                "bedomning/underlag/effektlogik",
                "version",
                "1",
                "unclearTerms",
                "Text om OBJECTIVES.",
                "consequences",
                "svår att mäta");
        assertThat(profile().effectLogic().marked())
                .singleElement()
                .satisfies(it -> assertThat(it.source()).isEqualTo("OBJECTIVES"));
    }

    @Test
    void aPassageThatIsNotThereIsRefusedWithASentenceAndNothingIsChanged() {
        assertThat(post(CHAIN + "/markering", "use", "NEED", "sentence", "")).hasStatus(302);
        assertThat(post(CHAIN + "/markering", "use", "NEED", "sentence", "OBJECTIVES:0:99999"))
                .hasStatus(302);
        assertThat(post(CHAIN + "/markering", "use", "NONSENSE", "sentence", "OBJECTIVES:0:19"))
                .hasStatus(302);

        assertThat(profile().deepening().chain().items()).isEmpty();
    }

    @Test
    void onlyItsOfficerBuildsTheChain() {
        assertThat(as(TestPeople.MANAGER, CHAIN + "/forslag")).hasStatus(403);
        assertThat(get(CHAIN, TestPeople.MANAGER)).hasStatusOk();
    }

    @Test
    void aModelWithoutAChangeIsAnUnclearTerm() {
        post(
                "bedomning/underlag/leveranser",
                "version",
                "0",
                "rows[0].what",
                "Ett ramverk",
                "rows[0].kind",
                "FRAMEWORK_OR_MODEL",
                "rows[0].place",
                "2",
                "rows[1].what",
                "En karta",
                "rows[1].kind",
                "KNOWLEDGE_BASE",
                "rows[1].place",
                "1",
                "rows[1].digital",
                "true");

        assertThat(profile().deliverables()).extracting(it -> it.what()).containsExactly("En karta", "Ett ramverk");
        assertThat(text(get(CHAIN))).contains("Otydligt begrepp: Ett ramverk");
    }

    /** What is said of another kind of project is not hidden, but nobody is asked there. */
    @Test
    void asksWhatComesNextOfPreStudiesAlone() {
        assertThat(text(get("bedomning/underlag"))).doesNotContain("underlag/nasta-fas");

        database.sql("update case_file set project_type = 'PRE_STUDY' where id = ?")
                .param(id.value())
                .update();
        assertThat(text(get("bedomning/underlag"))).contains("underlag/nasta-fas");

        post("bedomning/underlag/nasta-fas", "version", "0", "scaling", "Fler byar");
        database.sql("update case_file set project_type = 'IMPLEMENTATION' where id = ?")
                .param(id.value())
                .update();
        assertThat(text(get("bedomning/underlag"))).contains("underlag/nasta-fas");
    }

    @Autowired
    JdbcClient database;

    @Test
    void thePreStudyAndTheLaterCaseKnowEachOther() {
        var later = cases.underAssessment();
        var number = acting.person(TestPeople.OFFICER, () -> number(later));
        assertThat(post("bedomning/underlag/nasta-fas", "version", "0", "state", "APPLIED", "laterCase", ""))
                .hasStatus(422);
        post("bedomning/underlag/nasta-fas", "version", "0", "state", "APPLIED", "laterCase", number);

        assertThat(text(get("bedomning/underlag/nasta-fas"))).contains("Fortsätter i", later.address());
        var before = id;
        id = later;
        var statements = StatementCounter.during(() ->
                assertThat(text(get("bedomning/underlag/nasta-fas"))).contains("Bygger vidare på", before.address()));
        assertThat(statements).hasSizeLessThanOrEqualTo(10);
    }

    @Autowired
    se.vagval.casefile.CaseFiles caseFiles;

    private String number(CaseFileId other) {
        return caseFiles.summaryOf(other).registryNumber().value();
    }

    private AssessmentProfile profile() {
        return acting.person(TestPeople.OFFICER, () -> assessments.profileOf(id));
    }

    private MvcTestResult get(String page) {
        return get(page, TestPeople.OFFICER);
    }

    private MvcTestResult get(String page, UserId reader) {
        return browser.get()
                .uri(id.address(page))
                .with(user(people.signedIn(reader)))
                .exchange();
    }

    private MvcTestResult post(String page, String... fields) {
        return as(TestPeople.OFFICER, page, fields);
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

    private static String text(MvcTestResult answer) {
        try {
            return HtmlUtils.htmlUnescape(answer.getResponse().getContentAsString(StandardCharsets.UTF_8));
        } catch (UnsupportedEncodingException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
