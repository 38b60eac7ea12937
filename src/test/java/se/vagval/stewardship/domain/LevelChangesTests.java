package se.vagval.stewardship.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.vagval.scoring.Confidence;
import se.vagval.scoring.LevelProposal;
import se.vagval.scoring.ProposalSheet;
import se.vagval.stewardship.domain.LevelChanges.Change;
import se.vagval.strategy.ReadingGuide.SubjectKind;

/** How two readings of the same application are told apart. */
class LevelChangesTests {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2, 2, 1, 0, 0, 0, 0",
                "2, 3, 0, 1, 0, 0, 0",
                "3, 1, 0, 0, 1, 0, 0",
                "-, 0, 0, 0, 0, 1, 0",
                "0, -, 0, 0, 0, 0, 1",
                "-, -, 1, 0, 0, 0, 0"
            })
    void countsWhatBecameOfALevel(
            @Nullable Integer before, @Nullable Integer after, int same, int up, int down, int gained, int lost) {
        var changes = LevelChanges.between(sheet("D1", before), sheet("D1", after));

        assertThat(changes.of("D1")).isEqualTo(new Change(same, up, down, gained, lost));
    }

    @Test
    void addsUpCaseByCase() {
        var one = LevelChanges.between(sheet("D1", 1), sheet("D1", 2));
        var other = LevelChanges.between(sheet("D2", 1), sheet("D2", 1));

        var sum = one.with(one).with(other);

        assertThat(sum.subjects()).isEqualTo(Map.of("D1", new Change(0, 2, 0, 0, 0), "D2", new Change(1, 0, 0, 0, 0)));
        assertThat(sum.of("D1").all()).isEqualTo(2);
    }

    @Test
    void whatOnlyOneOfThemReadsIsNoChange() {
        assertThat(LevelChanges.between(sheet("D1", 1), sheet("D9", 2)).subjects())
                .isEmpty();
    }

    private static ProposalSheet sheet(String code, @Nullable Integer level) {
        return new ProposalSheet(
                List.of(new LevelProposal(code, SubjectKind.CRITERION, level, Confidence.LOW, List.of(), List.of())),
                List.of(),
                List.of());
    }
}
