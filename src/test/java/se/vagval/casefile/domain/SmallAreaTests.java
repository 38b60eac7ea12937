package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SmallAreaTests {

    @ParameterizedTest
    @ValueSource(strings = {"2380A0010", "2303B0020", "2326C1030", "2380R001"})
    void isADesoOrARegso(String code) {
        assertThat(SmallArea.isValid(code)).isTrue();
        assertThat(new SmallArea(code).municipality()).isEqualTo(code.substring(0, 4));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2380",
                "2380D0010",
                "2380A001",
                "2380A00100",
                "2380R01",
                "2380R0010",
                "238A0010",
                "2380a0010",
                ""
            })
    void isNothingElse(String code) {
        assertThat(SmallArea.isValid(code)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new SmallArea(code));
    }

    @Test
    void isReadAsPeopleTypeThem() {
        assertThat(SmallArea.typed(" 2380r001, 2380A0010;\n2380A0010\t fel "))
                .containsExactly("2380A0010", "2380R001", "FEL");
        assertThat(SmallArea.typed(" \n ")).isEmpty();
    }
}
