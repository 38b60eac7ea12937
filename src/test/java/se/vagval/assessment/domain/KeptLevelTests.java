package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.JdbcTemplate;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.Grade;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;

/** Whoever judges first, sees the proposal and goes on has decided, though nothing was saved after. */
@StorageTest
class KeptLevelTests {

    @Autowired
    AssessmentWriting writing;

    @Autowired
    ProposalShowing proposals;

    @Autowired
    Assessments assessments;

    @Autowired
    TestCases cases;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcTemplate database;

    @Autowired
    jakarta.persistence.EntityManager entities;

    private CaseFileId id;

    @BeforeEach
    void judgeFirst() {
        id = cases.underAssessment();
        acting.person(TestPeople.OFFICER, () -> {
            writing.grade(id, "D8", GradeEntry.of(new Grade.Level(2), "Så."), 0, TestPeople.OFFICER);
            proposals.show(id, "D8", TestPeople.OFFICER);
            proposals.show(id, "D9", TestPeople.OFFICER);
        });
        entities.flush();
    }

    @Test
    void whatStandsIsDecidedAsTheStatementIsHandedIn() {
        assertThat(decided("D8")).isNull();

        acting.person(TestPeople.OFFICER, () -> assessments.handedOn(id));
        entities.flush();

        assertThat(decided("D8")).isEqualTo("2");
        assertThat(of("D8", "decidedAt")).isGreaterThanOrEqualTo(of("D8", "seenAt"));
        assertThat(decided("D9")).as("there is no level").isNull();
    }

    @Test
    void anOlderDecisionIsReadFromTheDayTheStatementWasHandedIn() throws IOException {
        traced("StatementSubmitted", "2026-01-01T10:00:00Z", 901);
        migrate();
        assertThat(decided("D8")).as("handed in before the proposal was seen").isNull();

        traced("StatementSubmitted", "2099-03-02T10:00:00Z", 902);
        traced("StatementSubmitted", "2099-03-09T10:00:00Z", 903);
        migrate();

        assertThat(decided("D8")).isEqualTo("2");
        assertThat(of("D8", "decidedAt")).isEqualTo("2099-03-02T10:00:00.000000Z");
        assertThat(decided("D9")).as("there is no level").isNull();
    }

    @Test
    void theDayTheDifferenceWasExplainedComesFirst() throws IOException {
        explained("D9", "2099-02-01T10:00:00Z", 901);
        explained("D8", "2099-02-02T10:00:00Z", 902);
        traced("StatementSubmitted", "2099-03-02T10:00:00Z", 903);

        migrate();

        assertThat(of("D8", "decidedAt")).isEqualTo("2099-02-02T10:00:00.000000Z");
    }

    @Test
    void nothingIsReadIntoALevelThatNoLongerStands() throws IOException {
        traced("StatementSubmitted", "2099-03-02T10:00:00Z", 901);
        database.update(
                "update dimension_grade set level = 3 where dimension = 'D8' and assessment = (select id from assessment where case_file = ?)",
                id.value());

        migrate();

        assertThat(decided("D8")).isNull();
    }

    private void migrate() throws IOException {
        database.execute(new ClassPathResource("db/migration/V480__assessment_kept_levels_decided.sql")
                .getContentAsString(StandardCharsets.UTF_8));
    }

    private void explained(String dimension, String at, int place) {
        trace("DifferenceExplained", "{\"details\":[[\"dimension\",\"" + dimension + "\"]]}", at, place);
    }

    private void traced(String act, String at, int place) {
        trace(act, "{}", at, place);
    }

    private void trace(String act, String content, String at, int place) {
        database.update("""
                insert into audit_entry (subject, seq, act, actor, at, content, prev_hash, hash)
                values (?, ?, ?, 'handlaggare', cast(? as timestamptz), ?, lpad(?, 64, '0'), lpad(?, 64, '1'))
                """, id.value(), place, act, at, content, String.valueOf(place), String.valueOf(place));
    }

    private String decided(String subject) {
        return of(subject, "decided");
    }

    private String of(String subject, String fact) {
        return database.queryForObject("""
                select p ->> ? from assessment a, jsonb_array_elements(a.seen_proposals -> 'proposals') p
                where a.case_file = ? and p ->> 'subject' = ?
                """, String.class, fact, id.value(), subject);
    }
}
