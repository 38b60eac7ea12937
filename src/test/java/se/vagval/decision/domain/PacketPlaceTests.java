package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.vagval.decision.domain.PacketPlace.Kind;

class PacketPlaceTests {

    private static final LocalDate DAY = LocalDate.of(2026, 12, 3);

    @Test
    void numbersThePagesThatWereSentOutOneAfterTheOther() {
        var place = new PacketPlace(PacketPaper.REPORT, Kind.SENT, 12, 0, 4, 0, null);

        assertThat(place.label(1)).isEqualTo("12");
        assertThat(place.label(4)).isEqualTo("15");
        assertThat(place.range()).isEqualTo("12–15");
        assertThat(place.isChanged()).isFalse();
    }

    @Test
    void putsAnExchangedPaperWhereTheOldOneStoodHoweverLongItIs() {
        var place = new PacketPlace(PacketPaper.REPORT, Kind.EXCHANGED, 12, 0, 28, 1, DAY);

        assertThat(place.label(1)).isEqualTo("12a:1");
        assertThat(place.label(28)).isEqualTo("12a:28");
        assertThat(place.range()).isEqualTo("12a:1–12a:28");
    }

    @Test
    void givesEachNewEditionALetterOfItsOwn() {
        assertThat(List.of(1, 2, 26, 27, 28))
                .extracting(times -> new PacketPlace(PacketPaper.BRIEF, Kind.EXCHANGED, 12, 0, 1, times, DAY).range())
                .containsExactly("12a", "12b", "12z", "12aa", "12ab");
    }

    @Test
    void givesACaseThatWasAddedPagesOfItsOwn() {
        assertThat(new PacketPlace(PacketPaper.REPORT, Kind.ADDED, 2, 1, 3, 0, DAY).range())
                .isEqualTo("T2:2–T2:4");
        assertThat(new PacketPlace(PacketPaper.REPORT, Kind.ADDED, 2, 1, 3, 1, DAY).range())
                .as("and others when its papers are exchanged")
                .isEqualTo("T2a:2–T2a:4");
    }

    @Test
    void namesASinglePageOnce() {
        assertThat(new PacketPlace(PacketPaper.BRIEF, Kind.SENT, 1, 0, 1, 0, null).range())
                .isEqualTo("1");
    }
}
