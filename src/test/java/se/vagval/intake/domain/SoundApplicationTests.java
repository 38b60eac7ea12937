package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SoundApplicationTests {

    @ParameterizedTest
    @ValueSource(strings = {"PUB-1", "PUB-2", "PUB-3", "PUB-5"})
    void asksNothingOfWhoeverRegisters(String name) {
        var application = IntakeFixtures.interpreted(name);

        assertThat(application.demandingRemarks()).isEmpty();
        assertThat(application.isSettled()).isTrue();
        assertThat(application.values()).noneMatch(it -> it.field() == IntakeField.UNKNOWN);
    }

    @Test
    void onlyNotesThatCostsMayComeBeforeTheApplication() {
        var application = IntakeFixtures.interpreted("PUB-5");

        assertThat(application.at("projektperiod").orElseThrow().remarks())
                .containsExactly(Remark.note("period.beforeReceived", "2025-11-01", "2026-02-09"));
    }

    @Test
    void leavesTheTextsExactlyAsTheyCame() {
        var application = IntakeFixtures.interpreted("PUB-3");

        assertThat(application.values())
                .filteredOn(it -> it.field().kind() == IntakeField.Kind.TEXT)
                .hasSize(12)
                .allSatisfy(it -> assertThat(it.interpretation()).isEqualTo(it.received()));
    }
}
