package se.vagval;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BareCodesTests {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<li><a href=\"/x\">D4 är inte bedömt</a></li>",
                "<p>ändrade texten i utlåtandets avsnitt B7</p>",
                "<label>MK3</label>",
                "<button>Spara och gå till D9</button>",
                "<p>Version 0</p>",
                "<li>FinancingType[name=Privat kontant, traits=[]]</li>",
                "<a aria-current=\"page\">D8</a>"
            })
    void seesACodeWithoutItsName(String page) {
        assertThat(BareCodes.in(page)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<h1>D8 Effektlogik</h1>",
                "<p>Effektlogiken (D8) är inte bedömd.</p>",
                "<p>Kriterierna D1–D15</p>",
                "<input value=\"D4\"><code>B7</code><textarea>D4 är fritt</textarea>",
                "<p>Version 10</p>",
                "<a href=\"/bedomning/D4\">D4 RUS-säkring</a>",
                "<label>MK3 Ekonomi mot miljö</label>"
            })
    void letsANamedCodePass(String page) {
        assertThat(BareCodes.in(page)).isEmpty();
    }

    @Test
    void showsWhereItStands() {
        assertThat(BareCodes.in("<p>Regeln säger: D4 räcker</p>"))
                .singleElement()
                .asString()
                .contains("säger: D4 räcker");
    }
}
