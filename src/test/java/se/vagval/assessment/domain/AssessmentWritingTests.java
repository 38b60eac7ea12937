package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentProfile;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.Assessments;
import se.vagval.assessment.Assessments.MissingPart;
import se.vagval.assessment.ConflictMode;
import se.vagval.assessment.ConflictSeverity;
import se.vagval.assessment.Grade;
import se.vagval.assessment.domain.AssessmentRefusal.Reason;
import se.vagval.audit.AuditEntries;
import se.vagval.audit.AuditEntry;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseRefusal;
import se.vagval.demo.ActingAs;
import se.vagval.web.EditedMeanwhileRefusal;

@StorageTest
class AssessmentWritingTests {

    @Autowired
    TestCases cases;

    @Autowired
    AssessmentWriting writing;

    @Autowired
    AssuranceWriting assurance;

    @Autowired
    Assessments assessments;

    @Autowired
    AuditEntries audit;

    @Autowired
    ActingAs acting;

    private CaseFileId id;

    @BeforeEach
    void open() {
        id = cases.underAssessment();
    }

    @Test
    void everyGradeIsAnActWithItsTrace() {
        grade("D8", new Grade.Level(2), "Kedjan har svagheter.", 0);

        assertThat(acts()).startsWith("DimensionGraded");
        assertThat(latest().details().values()).containsExactly("D8", "2");
    }

    @Test
    void aSaveWithoutChangeLeavesNeitherTraceNorVersion() {
        var first = grade("D8", new Grade.Level(2), "Kedjan har svagheter.", 0);
        var traces = acts().size();

        var second = grade("D8", new Grade.Level(2), "Kedjan har svagheter.", first);

        assertThat(second).isEqualTo(first);
        assertThat(acts()).hasSize(traces);
    }

    @Test
    void theSameCriterionSavedMeanwhileIsAClash() {
        grade("D8", new Grade.Level(2), "Först.", 0);

        assertThatExceptionOfType(EditedMeanwhileRefusal.class)
                .isThrownBy(() -> grade("D8", new Grade.Level(3), "Sedan.", 0));
    }

    @Test
    void citesAPassageByItsWordsAndKeepsItsPosition() {
        as(() -> writing.citeText(id, "D8", "OBJECTIVES", "Byalaget  bygger om", TestPeople.OFFICER));
        as(() -> writing.citeText(id, "D8", "OBJECTIVES", "Byalaget bygger om", TestPeople.OFFICER));
        grade("D8", new Grade.Level(2), "Ja.", 0);

        var citations = profile().dimensions().get("D8").citations();

        assertThat(citations).hasSize(1);
        assertThat(citations.getFirst().text()).isEqualTo("Byalaget bygger om");
        assertThat(citations.getFirst().start()).isEqualTo("Text om OBJECTIVES. ".length());
    }

    @Test
    void refusesAPassageThatIsNotInTheApplication() {
        refused(
                Reason.PASSAGE_NOT_FOUND,
                () -> writing.citeText(id, "D8", "OBJECTIVES", "ur luften", TestPeople.OFFICER));
        refused(Reason.PASSAGE_NOT_FOUND, () -> writing.cite(id, "D8", "OBJECTIVES", 0, 9999, TestPeople.OFFICER));
    }

    @Test
    void refusesWhatTheFrameworkDoesNotKnow() {
        var edge = new TargetEntry("S3-UPPL", 2, "", "", "SPETS", null, "", false);

        refused(
                Reason.INACTIVE_LEVEL,
                () -> writing.grade(
                        id, "D3", GradeEntry.of(null, "").withTargets(List.of(edge)), 0, TestPeople.OFFICER));
        refused(
                Reason.UNKNOWN_CODE,
                () -> writing.grade(
                        id,
                        "D1",
                        GradeEntry.of(null, "").withTargets(List.of(TargetEntry.area("N9", 2, ""))),
                        0,
                        TestPeople.OFFICER));
        refused(Reason.UNKNOWN_CODE, () -> writing.grade(id, "D16", GradeEntry.of(null, "x"), 0, TestPeople.OFFICER));
        refused(
                Reason.REASON_MISSING,
                () -> writing.grade(id, "D12", GradeEntry.of(new Grade.NotRelevant(" "), ""), 0, TestPeople.OFFICER));
    }

    @Test
    void theStrongestTargetGivesTheLevelAndANegativeOneCountsAsNothing() {
        var targets = List.of(
                TargetEntry.priority("R24-1", 2, "+", "Ger service."),
                TargetEntry.priority("R24-3", 4, "-", "Tränger undan."));

        as(() -> writing.grade(id, "D2", GradeEntry.of(null, "").withTargets(targets), 0, TestPeople.OFFICER));

        assertThat(profile().dimensions().get("D2").grade()).isEqualTo(new Grade.Level(2));
        assertThat(profile().strategyGoals().reached()).isEqualTo(1);
        assertThat(profile().strategyGoals().level()).isEqualTo(2);
        assertThat(profile().strategyGoals().outOf()).isEqualTo(4);
    }

    @Test
    void landMustBeSpokenOfWhenAStrengthAreaTouchesIt() {
        var energy = new TargetEntry("S3-ENERGI", 3, "", "Kärnan.", "BREDD", null, "", true);
        as(() -> writing.grade(id, "D3", GradeEntry.of(null, "").withTargets(List.of(energy)), 0, TestPeople.OFFICER));

        assertThat(missing()).contains("assessment.missing.land");

        var sami = new SamiAnswer(List.of(), "Batterierna står i befintliga hus.");
        as(() -> writing.grade(id, "D12", GradeEntry.of(null, "").withSami(sami), 0, TestPeople.OFFICER));
        assertThat(missing()).doesNotContain("assessment.missing.land");
    }

    @Test
    void noConflictNeedsSomebodyWhoLookedAndAConflictItsType() {
        var untyped = new GoalConflict(
                List.of(), "a", "b", ConflictMode.PROACTIVE, ConflictSeverity.LOW, "", false, "", "", null, null, null);

        refused(
                Reason.CONFLICT_WITHOUT_TYPE,
                () -> assurance.answerConflicts(id, ConflictAnswer.some(List.of(untyped)), 0, TestPeople.OFFICER));
        refused(
                Reason.NOBODY_EXAMINED,
                () -> assurance.answerConflicts(id, ConflictAnswer.none("", ""), 0, TestPeople.OFFICER));
    }

    @Test
    void atMostFiveMainGoals() {
        refused(
                Reason.TOO_MANY_MAIN_GOALS,
                () -> assurance.weighAgenda(
                        id, new AgendaAnswer(List.of(), List.of(1, 2, 3, 4, 5, 6)), 0, TestPeople.OFFICER));
    }

    @Test
    void everythingIsMissingAtFirst() {
        assertThat(missing()).hasSize(17).startsWith("assessment.missing.grade");
    }

    @Test
    void aLevelNeedsMotivationAndCitationAndNotAssessableAMotivation() {
        grade("D8", new Grade.Level(2), "", 0);
        assertThat(missingFor("D8")).isEqualTo("assessment.missing.motivation");

        grade("D8", new Grade.Level(2), "Svag.", 1);
        assertThat(missingFor("D8")).isEqualTo("assessment.missing.citation");

        as(() -> writing.citeText(id, "D8", "OBJECTIVES", "Byalaget", TestPeople.OFFICER));
        assertThat(missingFor("D8")).isEmpty();

        grade("D9", new Grade.NotAssessable(), "Underlaget räcker inte.", 0);
        assertThat(missingFor("D9")).isEmpty();
    }

    @Test
    void isLockedUnlessTheCaseIsUnderAssessment() {
        var early = cases.inFormalCheck();

        refused(Reason.LOCKED, () -> writing.grade(early, "D8", GradeEntry.of(null, "x"), 0, TestPeople.OFFICER));
    }

    @Test
    void onlyTheOfficerOfTheCaseWrites() {
        assertThatExceptionOfType(CaseRefusal.class)
                .isThrownBy(() -> acting.person(
                        TestPeople.OTHER_OFFICER,
                        () -> writing.grade(id, "D8", GradeEntry.of(null, "x"), 0, TestPeople.OTHER_OFFICER)));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> acting.person(
                        TestPeople.MANAGER,
                        () -> writing.grade(id, "D8", GradeEntry.of(null, "x"), 0, TestPeople.MANAGER)));
    }

    private int grade(String dimension, Grade grade, String motivation, int version) {
        return as(() -> writing.grade(id, dimension, GradeEntry.of(grade, motivation), version, TestPeople.OFFICER));
    }

    private void refused(Reason reason, Supplier<?> act) {
        assertThatExceptionOfType(AssessmentRefusal.class)
                .isThrownBy(() -> as(act))
                .matches(it -> it.reason() == reason);
    }

    private <T> T as(Supplier<T> act) {
        return acting.person(TestPeople.OFFICER, act);
    }

    private AssessmentProfile profile() {
        return as(() -> assessments.profileOf(id));
    }

    private List<String> missing() {
        return as(() -> assessments.missingOf(id)).stream()
                .map(MissingPart::messageKey)
                .toList();
    }

    private String missingFor(String dimension) {
        return as(() -> assessments.missingOf(id)).stream()
                .filter(it -> it.address().endsWith("bedomning/" + dimension))
                .map(MissingPart::messageKey)
                .findFirst()
                .orElse("");
    }

    private List<String> acts() {
        return as(() -> audit.latestOf(id.value(), 50)).stream()
                .map(AuditEntry::act)
                .toList();
    }

    private AuditEntry latest() {
        return as(() -> audit.latestOf(id.value(), 1)).getFirst();
    }
}
