package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormWordsTests {

    enum Level {
        LOW,
        HIGH
    }

    record Row(
            @Nullable String what, boolean done, @Nullable List<String> types) {

        static final Row EMPTY = new Row("", false, List.of());
    }

    record Form(
            @Nullable Level level,
            @Nullable String why,
            @Nullable List<Row> rows,
            @Nullable Integer version) {}

    private static final Form BASE = form(Level.LOW, "Ett.\n\nTvå.", new Row("a", false, List.of("MK1", "MK2")));

    @Test
    void namesFieldsAsThePageDoesAndLeavesOutWhatIsEmpty() {
        assertThat(FormWords.of(BASE).fields())
                .containsOnlyKeys("level", "why", "rows[0].what", "rows[0].types")
                .containsEntry("rows[0].types", List.of("MK1", "MK2"));
    }

    @Test
    void takesWhatEachOfThemChanged() {
        var theirs = form(Level.HIGH, "Ett.\n\nTvå, hennes.", new Row("a", true, List.of("MK1", "MK2", "MK3")));
        var yours = form(Level.LOW, "Ett, mitt.\n\nTvå.", new Row("b", false, List.of("MK2")));

        var merged = merge(theirs, yours, false);

        assertThat(merged.clean()).isTrue();
        assertThat(merged.words().fields())
                .containsEntry("level", List.of("HIGH"))
                .containsEntry("why", List.of("Ett, mitt.\n\nTvå, hennes."))
                .containsEntry("rows[0].what", List.of("b"))
                .containsEntry("rows[0].done", List.of("true"))
                .containsEntry("rows[0].types", List.of("MK2", "MK3"));
    }

    @Test
    void saysWhenBothChoseDifferently() {
        var base = form(null, "");
        var merged = base(base).merge(FormWords.of(form(Level.HIGH, "")), FormWords.of(form(Level.LOW, "")), false);

        assertThat(merged.clean()).isFalse();
        assertThat(merged.words().fields()).containsEntry("level", List.of("LOW"));
    }

    @Test
    void showsBothInALongTextThatBothChangedUnlessBothAreOnes() {
        var theirs = form(Level.LOW, "Ett.\n\nTvå, hennes.");
        var yours = form(Level.LOW, "Ett.\n\nTvå, mitt.");

        assertThat(merge(theirs, yours, false).words().fields())
                .containsEntry("why", List.of("Ett.\n\nTvå, mitt.\n\nTvå, hennes."));
        assertThat(merge(theirs, yours, true).words().fields()).containsEntry("why", List.of("Ett.\n\nTvå, mitt."));
    }

    @Test
    void givesARowOfItsOwnToWhatBothWroteInTheSameEmptyRow() {
        var a = new Row("a", false, List.of());
        var base = form(null, "", a, Row.EMPTY);
        var theirs = form(null, "", a, new Row("hennes", false, List.of()), new Row("hennes två", false, List.of()));
        var yours = form(null, "", a, new Row("min", false, List.of()), new Row("min två", false, List.of()));

        assertThat(base(base)
                        .merge(FormWords.of(theirs), FormWords.of(yours), true)
                        .words()
                        .fields())
                .containsOnlyKeys("rows[0].what", "rows[1].what", "rows[2].what", "rows[3].what", "rows[4].what")
                .containsEntry("rows[1].what", List.of("min"))
                .containsEntry("rows[2].what", List.of("min två"));
    }

    @Test
    void comparesWithoutBlanksAtTheEndsAndWithoutEmptyRows() {
        var theirs = form(Level.LOW, "Ett.\n\nTvå.", new Row("a, hennes", false, List.of("MK1", "MK2")));
        var yours = form(Level.LOW, "Ett.\n\nTvå.  \n", new Row("a ", false, List.of("MK1", "MK2")), Row.EMPTY);

        assertThat(merge(theirs, yours, false).words()).isEqualTo(FormWords.of(theirs));
    }

    private static FormWords.Merged merge(Form theirs, Form yours, boolean own) {
        return base(BASE).merge(FormWords.of(theirs), FormWords.of(yours), own);
    }

    private static FormWords base(Form form) {
        return FormWords.of(form);
    }

    private static Form form(@Nullable Level level, String why, Row... rows) {
        return new Form(level, why, List.of(rows), 3);
    }
}
