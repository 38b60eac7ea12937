package se.vagval.assessment.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The picture of the effect chain says what the chain says, whole. */
class ChainPictureTests {

    @Test
    void breaksALongTextIntoRowsAndLeavesNothingOut() {
        var text =
                "Ingen har i dag en samlad överblick över var i länet effekttopparna uppstår, när de uppstår och vilka"
                        + " byar som tillsammans kan möta dem";

        assertThat(ChainPicture.rows(text)).hasSize(3).allMatch(it -> it.length() <= 64);
        assertThat(String.join(" ", ChainPicture.rows(text))).isEqualTo(text);
        assertThat(String.join("", ChainPicture.rows("ö".repeat(150)))).isEqualTo("ö".repeat(150));
        assertThat(ChainPicture.rows("kort")).containsExactly("kort");
    }

    @Test
    void aBoxIsAsHighAsItsRows() {
        var box = new ChainPicture.Box("Behov", ChainPicture.rows("ord ".repeat(40)), false, 8, false);

        assertThat(box.height()).isEqualTo(34 + box.rows().size() * 20);
        assertThat(box.says().getLast().y()).isLessThan(box.y() + box.height());
        assertThat(box.arrowFrom()).isEqualTo(box.y() + box.height());
    }
}
