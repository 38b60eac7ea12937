package se.vagval.decision.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import se.vagval.decision.domain.BriefReason;
import se.vagval.decision.domain.BriefTexts;

/** The reasons of a brief are put in another order by buttons, one step at a time. */
class BriefFormTests {

    private static final BriefReason GOALS = new BriefReason("Målen är tydliga.", "D2");
    private static final BriefReason CHAIN = new BriefReason("Kedjan håller.", "D8");
    private static final BriefReason MONEY = BriefReason.of("Pengarna finns.");

    private final BriefForm form =
            BriefForm.of(new BriefTexts("Vad", "Ja", List.of(GOALS, CHAIN, MONEY), List.of(CHAIN, GOALS)), 1);

    @Test
    void aReasonGoesUpWithTheDimensionItSpeaksOf() {
        assertThat(form.moving("for2up").texts().reasonsFor()).containsExactly(CHAIN, GOALS, MONEY);
        assertThat(form.moving("for2up").texts().reasonsAgainst()).containsExactly(CHAIN, GOALS);
    }

    @Test
    void aReasonGoesDownAmongItsOwn() {
        assertThat(form.moving("against1down").texts().reasonsAgainst()).containsExactly(GOALS, CHAIN);
        assertThat(form.moving("for3down").texts().reasonsFor()).containsExactly(GOALS, CHAIN, MONEY);
        assertThat(form.moving("for1up").texts().reasonsFor()).containsExactly(GOALS, CHAIN, MONEY);
    }

    @Test
    void whatIsTypedInTheSameStrokeIsKept() {
        var typed = new BriefForm(
                "Vad", "Ja", "Nya ord", "Kedjan håller.", "", "", "", "", List.of("D2", "D8", ""), null, 1L);

        assertThat(typed.moving("for1down").texts().reasonsFor())
                .containsExactly(CHAIN, new BriefReason("Nya ord", "D2"));
    }

    @Test
    void anOrderNobodyKnowsMovesNothing() {
        assertThat(form.moving("for9up")).isEqualTo(form);
        assertThat(form.moving(null)).isEqualTo(form);
    }
}
