package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.Insight;
import se.vagval.decision.MeetingId;

class ReadingTests {

    private static final Agenda.Item SECOND = item(2);
    private static final Agenda.Item FOURTH = item(4);
    private static final Agenda.Item SEVENTH = item(7);

    @Test
    void oneLeafsPastWhatWasTakenOffTheAgenda() {
        assertThat(at(SECOND).previous()).isNull();
        assertThat(at(SECOND).next()).isEqualTo(FOURTH);
        assertThat(at(FOURTH).previous()).isEqualTo(SECOND);
        assertThat(at(FOURTH).next()).isEqualTo(SEVENTH);
        assertThat(at(SEVENTH).previous()).isEqualTo(FOURTH);
        assertThat(at(SEVENTH).next()).isNull();
        assertThat(at(SECOND).position()).isEqualTo(1);
        assertThat(at(SEVENTH).position()).as("the third of three").isEqualTo(3);
    }

    private static Reading at(Agenda.Item item) {
        return new Reading(
                new MeetingId(LocalDate.of(2026, 6, 3)),
                false,
                false,
                item,
                List.of(SECOND, FOURTH, SEVENTH),
                null,
                null,
                null);
    }

    private static Agenda.Item item(int number) {
        return new Agenda.Item(
                number,
                new CaseFileId(UUID.randomUUID()),
                "RUN/" + number + "/2026",
                "Byhus",
                1,
                ItemState.ON_AGENDA,
                "",
                UUID.randomUUID(),
                Insight.OPEN,
                null,
                null);
    }
}
