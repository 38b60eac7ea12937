package se.vagval.strategy.draft.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.validation.BeanPropertyBindingResult;

class ThingFormTests {

    /** A row that is ticked as gone takes nothing with it but its own fields, however alike the numbers are. */
    @Test
    void takesOutTheRowsThatAreTickedAsGoneAndNoOther() {
        var typed = form(Map.of(
                "name", "Effektlogik",
                "anchors-1-gone", "true",
                "anchors-1-word", "svag",
                "anchors-1-meaning", "Leden hänger inte ihop",
                "anchors-10-word", "tionde",
                "anchors-2-word", "god",
                "anchors-2-gone", "false",
                "anchors-3-gone", "",
                "anchors-3-word", "stark"));

        var kept = typed.withoutGone();

        assertThat(kept.values())
                .containsOnlyKeys(
                        "name",
                        "anchors-10-word",
                        "anchors-2-word",
                        "anchors-2-gone",
                        "anchors-3-gone",
                        "anchors-3-word");
        assertThat(typed.values()).as("what was typed stays").containsKey("anchors-1-word");
    }

    @Test
    void takesOutARowWithinARowByItself() {
        var kept = form(Map.of(
                        "questions-0-text", "Vem vinner?",
                        "questions-0-answers-1-gone", "true",
                        "questions-0-answers-1-text", "Vet inte",
                        "questions-0-answers-0-text", "Ja",
                        "questions-1-answers-1-text", "Nej"))
                .withoutGone();

        assertThat(kept.values())
                .containsOnlyKeys("questions-0-text", "questions-0-answers-0-text", "questions-1-answers-1-text");
    }

    @Test
    void keepsWhatWasSeenAndThePlace() {
        var kept = new ThingForm(7L, "3", new HashMap<>(Map.of("row-0-gone", "true", "row-0-text", "x"))).withoutGone();

        assertThat(kept.seen()).isEqualTo(7);
        assertThat(kept.from(0)).isEqualTo(2);
        assertThat(kept.values()).isEmpty();
        assertThat(kept.withVersion(9).seen()).isEqualTo(9);
    }

    @Test
    void takesAWholePlaceOrNone() {
        assertThat(new ThingForm(null, " ", new HashMap<>()).from(4)).isEqualTo(4);
        assertThat(new ThingForm(null, null, new HashMap<>()).seen()).isEqualTo(-1);
        for (var wrong : new String[] {"två", "1,5", "-1", "12345"}) {
            var form = new ThingForm(0L, wrong, new HashMap<>());
            var errors = new BeanPropertyBindingResult(form, "form");
            form.check(errors);
            assertThat(errors.hasFieldErrors("place")).as(wrong).isTrue();
        }
    }

    private static ThingForm form(Map<String, String> values) {
        return new ThingForm(0L, "1", new HashMap<>(values));
    }
}
