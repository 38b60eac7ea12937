package se.vagval.report.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import se.vagval.report.domain.Binding.State;

/** A phrase is what was gathered and nothing that happens to look like a part of it. */
class BindingTests {

    @Test
    void standsNeitherInALargerNumberNorInALongerWord() {
        var two = bound("FIGURE/1", "2 projekt");

        assertThat(two.state("Länet har 12 projekt.", "3 projekt")).isEqualTo(State.GONE);
        assertThat(two.state("Länet har 2 projektledare.", "3 projekt")).isEqualTo(State.GONE);
        assertThat(two.state("Länet har 100 2 projekt och 2.2 projekt.", "3 projekt"))
                .isEqualTo(State.GONE);
        assertThat(two.state("I länet, 2 projekt.", "3 projekt")).isEqualTo(State.MOVED);
        assertThat(bound("FIGURE/1", "500 000 kronor").state("Beviljat: 1\u00A0500 000 kronor.", "1 krona"))
                .isEqualTo(State.GONE);
    }

    @Test
    void changesNoOtherNumberThanItsOwn() {
        assertThat(bound("FIGURE/1", "2 projekt").renewed("12 projekt söktes och 2 projekt beviljades.", "3 projekt"))
                .isEqualTo("12 projekt söktes och 3 projekt beviljades.");
        assertThat(bound("FIGURE/1", "500 000 kronor")
                        .renewed("1 500 000 kronor söktes, 500 000 kronor beviljades.", "600 000 kronor"))
                .isEqualTo("1 500 000 kronor söktes, 600 000 kronor beviljades.");
        assertThat(bound("EFFECT", "– Fler har arbete. (RUN/1/2026)")
                        .renewed("Så här gick det:\n– Fler har arbete. (RUN/1/2026)", "– $1 och \\ är tecken."))
                .isEqualTo("Så här gick det:\n– $1 och \\ är tecken.");
    }

    @Test
    void isUnsureWhenTheSameWordsStandTwiceOrAreAnothersToo() {
        var granted = bound("GRANTED", "2 projekt");
        var ongoing = bound("ONGOING", "2 projekt");

        assertThat(granted.isUnsure("2 projekt", List.of(granted))).isFalse();
        assertThat(granted.isUnsure("2 projekt av 12 projekt", List.of(granted, bound("ALL", "12 projekt"))))
                .isFalse();
        assertThat(granted.isUnsure("2 projekt och 2 projekt", List.of(granted)))
                .isTrue();
        assertThat(granted.isUnsure("2 projekt", List.of(granted, ongoing))).isTrue();
    }

    @Test
    void isPutInUnlessTheTextSaysItAlreadyWithoutAnother() {
        var granted = bound("GRANTED", "2 projekt");
        var ongoing = bound("ONGOING", "2 projekt");

        assertThat(granted.isFreeIn("12 projekt", List.of())).isFalse();
        assertThat(granted.isFreeIn("2 projekt", List.of(granted))).isTrue();
        assertThat(ongoing.isFreeIn("2 projekt", List.of(granted))).isFalse();
        assertThat(ongoing.isFreeIn("2 projekt och 2 projekt", List.of(granted)))
                .isTrue();
    }

    private static Binding bound(String source, String phrase) {
        return new Binding(UUID.randomUUID(), "1.1", source, phrase);
    }
}
