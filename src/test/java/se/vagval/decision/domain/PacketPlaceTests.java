package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import se.vagval.decision.domain.PacketPlace.Kind;

class PacketPlaceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @Test
    void numbersThePagesThatWereSentOutOneAfterTheOther() {
        var place = new PacketPlace(PacketPaper.REPORT, Kind.SENT, 12, 0, 4, null);

        assertThat(place.label(1)).isEqualTo("12");
        assertThat(place.label(4)).isEqualTo("15");
        assertThat(place.range()).isEqualTo("12–15");
        assertThat(place.isChanged()).isFalse();
    }

    @Test
    void putsAnExchangedPaperWhereTheOldOneStoodHoweverLongItIs() {
        var place = new PacketPlace(PacketPaper.REPORT, Kind.EXCHANGED, 12, 0, 28, DAY);

        assertThat(place.label(1)).isEqualTo("12a");
        assertThat(place.label(26)).isEqualTo("12z");
        assertThat(place.label(27)).isEqualTo("12aa");
        assertThat(place.label(28)).isEqualTo("12ab");
        assertThat(place.range()).isEqualTo("12a–12ab");
    }

    @Test
    void givesACaseThatWasAddedPagesOfItsOwn() {
        var place = new PacketPlace(PacketPaper.REPORT, Kind.ADDED, 2, 1, 3, DAY);

        assertThat(place.range()).isEqualTo("T2:2–T2:4");
    }

    @Test
    void namesASinglePageOnce() {
        assertThat(new PacketPlace(PacketPaper.BRIEF, Kind.SENT, 1, 0, 1, null).range())
                .isEqualTo("1");
    }
}
