package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.StatementCounter;
import se.vagval.StorageTest;
import se.vagval.TestCases;
import se.vagval.TestPeople;
import se.vagval.assessment.AssessmentProfile.AgendaEffect;
import se.vagval.assessment.AssessmentProfile.Anchoring;
import se.vagval.assessment.AssessmentProfile.Citation;
import se.vagval.assessment.AssessmentProfile.EffectLogic;
import se.vagval.assessment.AssessmentProfile.GoalConflict;
import se.vagval.assessment.AssessmentProfile.InvolvedActor;
import se.vagval.assessment.AssessmentProfile.Measure;
import se.vagval.assessment.AssessmentProfile.Overlap;
import se.vagval.assessment.AssessmentProfile.RelatedInitiative;
import se.vagval.assessment.ConflictMode;
import se.vagval.assessment.ConflictSeverity;
import se.vagval.assessment.Deliverable;
import se.vagval.assessment.Grade;
import se.vagval.assessment.MeasureTiming;
import se.vagval.initiative.InitiativeRelation;
import se.vagval.initiative.InitiativeStatus;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.domain.FrameworkOnHand;
import se.vagval.web.EditedMeanwhileRefusal;

@StorageTest
class AssessmentStorageTests {

    private static final Instant NOON = Instant.parse("2026-02-03T11:00:00Z");
    private static final int ANY = Assessment.ANY_VERSION;

    @Autowired
    AssessmentRepository assessments;

    @Autowired
    EntityManager database;

    @Autowired
    TestCases cases;

    private UUID caseFile;

    @BeforeEach
    void register() {
        caseFile = cases.registered().value();
        database.flush();
    }

    /** A save of one criterion sends its own words, and not the fifteen documents of the row once more. */
    @Test
    void writesWhatASaveChangedAndNoMore() {
        begun();
        database.flush();
        database.clear();
        var assessment = assessments.findLocked(caseFile).orElseThrow();

        var sent = StatementCounter.during(() -> {
            assessment.grade(
                    dimension("D8"), GradeEntry.of(new Grade.Level(2), "Tydlig."), 0, TestPeople.OFFICER, NOON);
            database.flush();
        });

        assertThat(sent)
                .filteredOn(it -> it.startsWith("update assessment"))
                .singleElement()
                .asString()
                .contains("part_versions")
                .doesNotContain("effect_chain", "agenda", "case_file");
    }

    @Test
    void keepsGradesWithTheirLinksAndCitations() {
        var assessment = begun();
        var link = new TargetEntry("S3-UPPL", 1, "", "Nämns", "BAS", "BREDD", "innovationsnivå", true);
        assessment.grade(
                dimension("D3"),
                GradeEntry.of(new Grade.Level(1), "Svag.").withTargets(List.of(link)),
                0,
                TestPeople.OFFICER,
                NOON);
        var passage = new Citation("OBJECTIVES", 1, 0, 4, "Fem ");
        assessment.cite("D3", passage, NOON, ignored -> {});

        var found = found();

        assertThat(found.gradeOf("D3").orElseThrow().grade()).contains(new Grade.Level(1));
        assertThat(found.gradeOf("D3").orElseThrow().citations())
                .extracting(CitedPassage::asCitation)
                .containsExactly(passage);
        assertThat(found.targets(TargetKind.STRENGTH_AREA)).containsExactly(link);
        assertThat(found.versionOf("D3")).isEqualTo(1);
    }

    @Test
    void keepsEveryPartOfTheGroundwork() {
        var assessment = begun();
        var logic = new EffectLogic(List.of("en modell"), List.of("workshops"), List.of("svår att mäta"), "ambitioner");
        var frame = new FrameAnswer(
                List.of("förstudien når sina mål"), new Anchoring("samtliga kommuner", false), "låg", "hög");
        var conflict = new GoalConflict(
                List.of("MK4"),
                "renskötsel",
                "leder",
                ConflictMode.PROACTIVE,
                ConflictSeverity.HIGH,
                "samråd",
                true,
                "",
                "",
                7,
                15,
                false);
        var actor =
                new InvolvedActor("Samebyn", "NAR", true, false, 1, 0, true, true, null, true, "rådgivare", "arvode");
        var measure = new Measure(
                "Samråd",
                "sökanden",
                "2026-05-01",
                "protokoll",
                true,
                MeasureTiming.BEFORE_DECISION,
                false,
                "NO_INFLUENCE:Samebyn");
        assessment.replace(
                AssessmentPart.EFFECT_LOGIC,
                logic,
                ANY,
                Groundwork::effectLogic,
                Groundwork::put,
                TestPeople.OFFICER,
                NOON);
        assessment.replace(
                AssessmentPart.FRAME, frame, ANY, Groundwork::frame, Groundwork::put, TestPeople.OFFICER, NOON);
        assessment.replace(
                AssessmentPart.DELIVERABLES,
                new DeliverableList(List.of(new Deliverable("karta", "kommuner", "överblick"))),
                ANY,
                Groundwork::deliverables,
                Groundwork::put,
                TestPeople.OFFICER,
                NOON);
        assessment.replace(
                AssessmentPart.OVERLAP,
                new OverlapAnswer(
                        new Overlap(true, true, true, "fördialog"),
                        List.of(new RelatedInitiative(
                                InitiativeStatus.EARLIER,
                                "hubbar",
                                "Region JH",
                                "",
                                InitiativeRelation.CLASH,
                                "",
                                "fördialog"))),
                ANY,
                Groundwork::overlap,
                Groundwork::put,
                TestPeople.OFFICER,
                NOON);
        assessment.replace(
                AssessmentPart.CONFLICTS,
                ConflictAnswer.some(List.of(conflict)),
                ANY,
                Groundwork::conflicts,
                Groundwork::put,
                TestPeople.OFFICER,
                NOON);
        assessment.replace(
                AssessmentPart.AGENDA,
                new AgendaAnswer(List.of(new AgendaEffect(15, true, false, "slitage")), List.of(15)),
                ANY,
                Groundwork::agenda,
                Groundwork::put,
                TestPeople.OFFICER,
                NOON);
        assessment.replace(
                AssessmentPart.ACTORS,
                ActorAnswer.missing(List.of(actor), "samebyn"),
                ANY,
                Groundwork::actors,
                Groundwork::put,
                TestPeople.OFFICER,
                NOON);
        assessment.replace(
                AssessmentPart.MEASURES,
                new MeasureAnswer(List.of(measure)),
                ANY,
                Groundwork::measures,
                Groundwork::put,
                TestPeople.OFFICER,
                NOON);
        var stop = StopPoint.done(1, StopPoint.Verdict.PROCEED, "rimligt").signed("handlaggare", NOON);
        assessment.replace(
                AssessmentPart.STOP_POINT_1,
                stop,
                ANY,
                it -> it.stopPoint(1),
                Groundwork::put,
                TestPeople.OFFICER,
                NOON);

        var found = found().groundwork();

        assertThat(found.effectLogic()).isEqualTo(logic);
        assertThat(found.frame()).isEqualTo(frame);
        assertThat(found.deliverables().deliverables()).hasSize(1);
        assertThat(found.overlap().initiatives()).hasSize(1);
        assertThat(found.conflicts().conflicts()).containsExactly(conflict);
        assertThat(found.agenda().mainGoals()).containsExactly(15);
        assertThat(found.actors().decisivePartyMissing()).isTrue();
        assertThat(found.measures().openBeforeDecision()).containsExactly(measure);
        assertThat(found.stopPoint(1)).isEqualTo(stop);
        assertThat(found.stopPoint(2).done()).isFalse();
    }

    @Test
    void removesTheLinksAndCitationsThatWereTakenAway() {
        var assessment = begun();
        var links = List.of(TargetEntry.area("N1", 3, ""), TargetEntry.area("N3", 2, ""));
        assessment.grade(dimension("D1"), GradeEntry.of(null, "").withTargets(links), 0, TestPeople.OFFICER, NOON);
        var citation = assessment.cite("D1", new Citation("SUMMARY", 1, 0, 3, "Fem"), NOON, ignored -> {});
        var again = found();

        again.grade(
                dimension("D1"), GradeEntry.of(null, "").withTargets(links.subList(0, 1)), 1, TestPeople.OFFICER, NOON);
        assertThat(again.removeCitation("D1", citation)).isTrue();

        assertThat(found().targets(TargetKind.NATIONAL_AREA)).containsExactly(links.getFirst());
        assertThat(found().gradeOf("D1").orElseThrow().citations()).isEmpty();
    }

    @Test
    void countsWhatIsJudgedOnceWhetherGivenOrThroughItsLinks() {
        var assessment = begun();
        var links = List.of(TargetEntry.area("N1", 3, ""), TargetEntry.area("N3", 2, ""));
        assessment.grade(dimension("D1"), GradeEntry.of(null, "").withTargets(links), 0, TestPeople.OFFICER, NOON);
        assessment.grade(
                dimension("D2"), GradeEntry.of(new Grade.NotAssessable(), "Tyst."), 0, TestPeople.OFFICER, NOON);
        assessment.grade(dimension("D8"), GradeEntry.of(null, "Tänker än."), 0, TestPeople.OFFICER, NOON);
        database.flush();

        assertThat(assessments.countJudged(caseFile, "D1", "D2", "D3")).isEqualTo(2);
    }

    @Test
    void beginsOnceHoweverManyBegin() {
        assessments.begin(UUID.randomUUID(), caseFile);
        assessments.begin(UUID.randomUUID(), caseFile);

        assertThat(assessments.findLocked(caseFile)).isPresent();
    }

    @Test
    void isReadInTwoStatementsHoweverMuchThereIs() {
        var assessment = begun();
        for (var number = 1; number <= 15; number++) {
            var dimension = "D" + number;
            assessment.grade(
                    dimension(dimension), GradeEntry.of(new Grade.Level(2), "Ja."), 0, TestPeople.OFFICER, NOON);
            for (var at = 0; at < 5; at++) {
                assessment.cite(dimension, new Citation("SUMMARY", 1, at, at + 3, "abc"), NOON, ignored -> {});
            }
        }
        database.flush();
        database.clear();

        var statements = StatementCounter.during(() -> {
            var found = assessments.findByCaseFile(caseFile).orElseThrow();
            assertThat(found.grades()).hasSize(15).allMatch(it -> it.citations().size() == 5);
            assertThat(found.targets(TargetKind.PRIORITY)).isEmpty();
        });

        assertThat(statements).hasSize(2);
    }

    @Test
    void twoPeopleOnDifferentCriteriaDoNotClash() {
        var assessment = begun();
        assessment.grade(dimension("D8"), GradeEntry.of(null, "En text"), 0, TestPeople.OFFICER, NOON);
        assessment.grade(dimension("D9"), GradeEntry.of(null, "En annan"), 0, TestPeople.OFFICER, NOON);

        assertThatExceptionOfType(EditedMeanwhileRefusal.class)
                .isThrownBy(() ->
                        assessment.grade(dimension("D8"), GradeEntry.of(null, "Sent"), 0, TestPeople.OFFICER, NOON));
    }

    private Assessment begun() {
        assessments.begin(UUID.randomUUID(), caseFile);
        return assessments.findLocked(caseFile).orElseThrow();
    }

    private Assessment found() {
        database.flush();
        database.clear();
        return assessments.findByCaseFile(caseFile).orElseThrow();
    }

    private static Dimension dimension(String code) {
        return FrameworkOnHand.version("2024").dimension(code);
    }
}
