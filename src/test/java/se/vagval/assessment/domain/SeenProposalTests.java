package se.vagval.assessment.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import se.vagval.assessment.Grade;
import se.vagval.assessment.domain.Assessment.Change;
import se.vagval.identity.UserId;
import se.vagval.scoring.Confidence;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.domain.FrameworkOnHand;
import se.vagval.web.EditedMeanwhileRefusal;

/** What becomes of a proposal that has been seen: also by whoever had judged first, and never over unread words. */
class SeenProposalTests {

    private static final UserId ANNA = UserId.of("anna.handlaggare");
    private static final Instant NOON = Instant.parse("2026-05-04T12:00:00Z");
    private static final Dimension EFFECT_LOGIC = dimension("D8");
    private static final Dimension GOALS = dimension("D2");

    private final Assessment assessment = new Assessment(UUID.randomUUID());

    @Test
    void aLevelThatIsKeptAsItStoodIsDecided() {
        grade(2, "Så.", null, 0);
        seen("D8", "D8", "3");
        assertThat(last("D8").decided()).isNull();

        assertThat(grade(2, "Så.", "", 1)).isEqualTo(Change.GRADE);

        assertThat(last("D8").decided()).isEqualTo("2");
        assertThat(last("D8").differs()).isTrue();
        assertThat(assessment.versionOf("D8")).as("nobody's words were changed").isEqualTo(1);
        assertThat(grade(2, "Så.", "", 1)).isEqualTo(Change.NOTHING);
    }

    @Test
    void theReasonAloneDecidesTooAndMovesTheVersion() {
        grade(2, "Så.", null, 0);
        seen("D8", "D8", "3");

        assertThat(grade(2, "Så.", " Ledet saknas. ", 1)).isEqualTo(Change.REASON);

        assertThat(last("D8").decided()).isEqualTo("2");
        assertThat(last("D8").reason()).isEqualTo("Ledet saknas.");
        assertThat(assessment.versionOf("D8")).isEqualTo(2);
    }

    @Test
    void anOlderWindowWritesNoReasonOverANewerOne() {
        grade(2, "Så.", null, 0);
        seen("D8", "D8", "3");
        grade(2, "Så.", "Det nya skälet.", 1);

        assertThatExceptionOfType(EditedMeanwhileRefusal.class).isThrownBy(() -> grade(2, "Så.", "", 1));

        assertThat(last("D8").reason()).isEqualTo("Det nya skälet.");
        assertThat(grade(3, "Så.", null, 2))
                .as("a page without the field asks nothing")
                .isEqualTo(Change.GRADE);
        assertThat(last("D8").reason()).isEqualTo("Det nya skälet.");
    }

    @Test
    void nothingIsDecidedWithoutALevelNorWhenItIsTakenBack() {
        seen("D8", "D8", "3");

        grade(null, "Tänker.", "", 0);
        assertThat(last("D8").decided()).isNull();
        grade(3, "Ja.", "", 1);
        assertThat(last("D8").decided()).isEqualTo("3");
        grade(null, "Eller inte.", "", 2);
        assertThat(last("D8").decided()).isNull();
        assertThat(last("D8").differs()).isFalse();
    }

    @Test
    void aNegativeImpactIsDecidedAsItCounts() {
        seen("D2", "D2", "3");
        var link = TargetEntry.priority("R24-1", 3, "-", "Motverkar.");

        assessment.grade(GOALS, GradeEntry.of(null, "").withTargets(List.of(link)), 0, ANNA, NOON);

        assertThat(last("D2").decided()).isEqualTo("0");
        assertThat(new Judged(Optional.of(assessment), FrameworkOnHand.version("2024")).grade("D2"))
                .hasValue(new Grade.Level(0));
    }

    private Change grade(@Nullable Integer level, String motivation, @Nullable String deviation, int version) {
        var given = level == null ? null : new Grade.Level(level);
        return assessment.grade(
                EFFECT_LOGIC, GradeEntry.of(given, motivation).withDeviation(deviation), version, ANNA, NOON);
    }

    private void seen(String dimension, String subject, String proposed) {
        assessment.changeSeen(it -> it.with(new SeenProposal(
                subject,
                dimension,
                UUID.randomUUID(),
                ANNA.value(),
                proposed,
                Confidence.LOW,
                null,
                null,
                NOON.toString(),
                null,
                null,
                false,
                "")));
    }

    private SeenProposal last(String subject) {
        return assessment.groundwork().seenProposals().of(subject).orElseThrow();
    }

    private static Dimension dimension(String code) {
        return FrameworkOnHand.version("2024").dimension(code);
    }
}
