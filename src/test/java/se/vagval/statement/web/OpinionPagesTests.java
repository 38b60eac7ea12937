package se.vagval.statement.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.when;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static se.vagval.TestPeople.MANAGER;
import static se.vagval.TestPeople.OFFICER;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.util.HtmlUtils;
import se.vagval.FormFields;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.Assessments;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;
import se.vagval.document.Block;
import se.vagval.document.DocumentContent;
import se.vagval.document.DocumentFormat;
import se.vagval.document.DocumentHeader;
import se.vagval.document.IssuedDocuments;
import se.vagval.document.LabelledText;
import se.vagval.identity.UserId;
import se.vagval.statement.BlockCode;
import se.vagval.statement.Judgement;
import se.vagval.statement.Profiles;
import se.vagval.statement.domain.ReviewReading;
import se.vagval.statement.domain.StatementReviewing;
import se.vagval.statement.domain.StatementWriting;
import se.vagval.strategy.Recommendation;

/** Regionalt yttrande on the page of the approved statement: to be fetched, and noted as sent. */
@PortalTest
@MockitoBean(types = Assessments.class)
class OpinionPagesTests {

    private static final String ACTION = "/yttrande/skickat";

    @Autowired
    MockMvcTester browser;

    @Autowired
    TestPeople people;

    @Autowired
    TestCases cases;

    @Autowired
    StatementWriting writing;

    @Autowired
    StatementReviewing review;

    @Autowired
    ReviewReading reviewing;

    @Autowired
    ActingAs acting;

    @Autowired
    Assessments assessments;

    @Autowired
    IssuedDocuments issued;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void assess() {
        when(assessments.profileOf(any())).thenReturn(Profiles.villages());
        when(assessments.reportOf(any())).thenReturn(new Assessments.Report(Profiles.villages(), List.of()));
    }

    @Test
    void isNotedAsSentOnceAndThenTheFormIsGone() {
        var id = approved();
        assertThat(text(get(OFFICER, id))).contains("Regionalt yttrande").doesNotContain("Yttrandet skickades");
        var form = form(id);
        form.put("way", List.of("EMAIL"));

        assertThat(post(id, form)).hasStatus(302).hasRedirectedUrl("/arenden/" + id + "/utlatande");

        assertThat(text(get(OFFICER, id))).contains("Yttrandet skickades").doesNotContain(ACTION);
        assertThat(post(id, form)).as("and not twice").hasStatus(302);
        assertThat(text(get(MANAGER, id))).contains("Yttrandet skickades");
    }

    @Test
    void saysWhatIsMissingAndKeepsTheRest() {
        var id = approved();
        var form = form(id);
        form.put("sentOn", List.of(""));
        form.put("way", List.of("MAIL"));

        var answer = post(id, form);

        assertThat(answer).hasStatus(422);
        assertThat(text(answer)).contains("error-summary").containsPattern("value=\"MAIL\"[^>]*checked");
        form.put("sentOn", List.of("2999-01-01"));
        assertThat(post(id, form)).hasStatus(422);
        form.put("sentOn", List.of("i går"));
        assertThat(post(id, form)).hasStatus(422);
    }

    @Test
    void isOfferedToTheOfficerAlone() {
        var id = approved();

        assertThat(text(get(MANAGER, id))).contains("Regionalt yttrande").doesNotContain(ACTION);
    }

    /** The goals could not be judged, so that no opinion would be given today; one that was given before is there for ever. */
    @Test
    void whatWasOnceGivenCanBeFetchedAndNotedByWhateverRuleItWas() throws Exception {
        when(assessments.profileOf(any())).thenReturn(Profiles.notAssessable(Profiles.villages(), "D2"));
        var id = approved();
        assertThat(opinion(id)).hasStatus(404);
        var edition = database.sql("select id from statement_edition where case_file = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single();
        var kept = issued.issue(
                edition,
                "REGIONAL_OPINION",
                DocumentFormat.PDF,
                () -> new DocumentContent(
                        "Regionalt yttrande",
                        Locale.of("sv"),
                        new DocumentHeader("Region", "", new LabelledText("", ""), new LabelledText("", "")),
                        List.of(new Block.Paragraph("Stämmer överens."))));

        assertThat(opinion(id)).hasStatusOk();
        assertThat(opinion(id).getResponse().getContentAsByteArray()).isEqualTo(kept.file());
        var form = form(id);
        form.put("way", List.of("EMAIL"));
        post(id, form);
        assertThat(text(get(OFFICER, id))).contains("Yttrandet skickades");
    }

    private MvcTestResult opinion(CaseFileId id) {
        return browser.get()
                .uri("/arenden/" + id + "/utlatande/yttrande/pdf")
                .with(user(people.signedIn(OFFICER)))
                .exchange();
    }

    private CaseFileId approved() {
        var id = cases.underAssessment(List.of("A11", "ERUF-MN"));
        acting.person(OFFICER, (Supplier<Integer>)
                () -> writing.write(id, BlockCode.B3, 0, "Om den nationella strategin.", false, OFFICER));
        acting.person(OFFICER, (Supplier<Integer>)
                () -> writing.judge(id, 0, Judgement.EMPTY.recommending(Recommendation.PRIORITISE), OFFICER));
        acting.person(OFFICER, () -> review.submit(id, OFFICER));
        acting.person(
                MANAGER, () -> review.approve(id, reviewing.view(id, MANAGER).seen(), MANAGER));
        return id;
    }

    private Map<String, List<String>> form(CaseFileId id) {
        return new LinkedHashMap<>(FormFields.of(text(get(OFFICER, id)), ACTION));
    }

    private MvcTestResult get(UserId who, CaseFileId id) {
        return browser.get()
                .uri("/arenden/" + id + "/utlatande")
                .with(user(people.signedIn(who)))
                .exchange();
    }

    private MvcTestResult post(CaseFileId id, Map<String, List<String>> form) {
        var request = browser.post()
                .uri("/arenden/" + id + "/utlatande" + ACTION)
                .with(user(people.signedIn(OFFICER)))
                .with(csrf());
        form.forEach((name, values) -> request.param(name, values.toArray(String[]::new)));
        return request.exchange();
    }

    private static String text(MvcTestResult page) {
        return HtmlUtils.htmlUnescape(new String(page.getResponse().getContentAsByteArray(), StandardCharsets.UTF_8));
    }
}
