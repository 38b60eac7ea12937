package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PlainCharactersTests {

    @ParameterizedTest
    @ValueSource(
            ints = {
                0x00, 0x01, 0x08, 0x0B, 0x0C, 0x1B, 0x7F, 0x80, 0x85, 0x9F, 0x202A, 0x202E, 0x2066, 0x2069, 0xD800,
                0xDFFF, 0xFFFE, 0xFFFF
            })
    void refusesWhatControlsOrMisleads(int character) {
        assertThat(PlainCharacters.areIn("a" + new String(Character.toChars(character)) + "b"))
                .isFalse();
    }

    @Test
    void allowsEveryLetterAndTheMarksThatFollowThem() {
        assertThat(PlainCharacters.areIn(
                        "åäö \t\n\u200E\u200F\u00A0\u00AD\u200D 😀 ŋđ ﷽ \uD83D\uDC69\u200D\uD83D\uDCBB"))
                .isTrue();
        assertThat(Character.MAX_CODE_POINT).isEqualTo(0x10FFFF);
        for (var letter = 0; letter <= Character.MAX_CODE_POINT; letter++) {
            if (Character.isLetter(letter)) {
                assertThat(PlainCharacters.areIn(Character.toString(letter)))
                        .as(Integer.toHexString(letter))
                        .isTrue();
            }
        }
    }

    @Test
    void composesLettersAndEndsLinesInOneWay() {
        assertThat(PlainCharacters.normalised("a\u030Angstro\u0308m\r\nb\rc\n")).isEqualTo("ångström\nb\nc\n");
    }
}
