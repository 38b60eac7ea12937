package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FormWordsTests {

    enum Level {
        LOW,
        HIGH
    }

    record Row(
            @Nullable String what,
            @Nullable String number,
            boolean done,
            @Nullable List<String> types) {

        Row(String what, boolean done, List<String> types) {
            this(what, "", done, types);
        }

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

    /** A map of the form may hold rows by their paths: they are known by what they say, and so are the rows within them. */
    @Test
    void putsRowsByPathTogetherByWhatTheySay() {
        var base = paths("q-0-code", "a", "q-1-code", "b", "q-1-answers-0-text", "ja", "q-1-answers-1-text", "nej");
        var theirs = paths("q-0-code", "b", "q-0-answers-0-text", "nej", "name", "hennes");
        var yours = paths(
                "q-0-code",
                "a",
                "q-1-code",
                "b",
                "q-1-word",
                "mitt",
                "q-1-answers-0-text",
                "ja",
                "q-1-answers-1-text",
                "nej",
                "q-1-answers-2-text",
                "vet ej");

        var merged = base.merge(theirs, yours);

        assertThat(merged.clean()).isTrue();
        assertThat(merged.words().fields())
                .containsEntry("values[name]", List.of("hennes"))
                .containsEntry("values[q-0-code]", List.of("b"))
                .containsEntry("values[q-0-word]", List.of("mitt"))
                .containsEntry("values[q-0-answers-0-text]", List.of("nej"))
                .containsEntry("values[q-0-answers-1-text]", List.of("vet ej"))
                .hasSize(5);
    }

    private static FormWords paths(String... named) {
        var fields = new TreeMap<String, List<String>>();
        for (var at = 0; at < named.length; at += 2) {
            fields.put("values[" + named[at] + "]", List.of(named[at + 1]));
        }
        return new FormWords(fields);
    }

    @Test
    void takesWhatEachOfThemChanged() {
        var theirs = form(Level.HIGH, "Ett.\n\nTvå, hennes.", new Row("a", true, List.of("MK1", "MK2", "MK3")));
        var yours = form(Level.LOW, "Ett, mitt.\n\nTvå.", new Row("b", false, List.of("MK2")));

        var merged = merge(theirs, yours);

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
        var merged = base(base).merge(FormWords.of(form(Level.HIGH, "")), FormWords.of(form(Level.LOW, "")));

        assertThat(merged.clean()).isFalse();
        assertThat(merged.words().fields()).containsEntry("level", List.of("LOW"));
    }

    @Test
    void showsBothInALongTextThatBothChanged() {
        var theirs = form(Level.LOW, "Ett.\n\nTvå, hennes.");
        var yours = form(Level.LOW, "Ett.\n\nTvå, mitt.");

        assertThat(merge(theirs, yours).words().fields())
                .containsEntry("why", List.of("Ett.\n\nTvå, mitt.\n\nTvå, hennes."));
        assertThat(merge(theirs, yours).clean()).isFalse();
    }

    @Test
    void givesARowOfItsOwnToWhatBothWroteInTheSameEmptyRow() {
        var a = new Row("a", false, List.of());
        var base = form(null, "", a, Row.EMPTY);
        var theirs = form(null, "", a, new Row("hennes", false, List.of()), new Row("hennes två", false, List.of()));
        var yours = form(null, "", a, new Row("min", false, List.of()), new Row("min två", false, List.of()));

        assertThat(base(base)
                        .merge(FormWords.of(theirs), FormWords.of(yours))
                        .words()
                        .fields())
                .containsOnlyKeys("rows[0].what", "rows[1].what", "rows[2].what", "rows[3].what", "rows[4].what")
                .containsEntry("rows[1].what", List.of("hennes"))
                .containsEntry("rows[3].what", List.of("min"));
    }

    @Test
    void comparesWithoutBlanksAtTheEndsAndWithoutEmptyRows() {
        var theirs = form(Level.LOW, "Ett.\n\nTvå.", new Row("a, hennes", false, List.of("MK1", "MK2")));
        var yours = form(Level.LOW, "Ett.\n\nTvå.  \n", new Row("a ", false, List.of("MK1", "MK2")), Row.EMPTY);

        assertThat(merge(theirs, yours).words()).isEqualTo(FormWords.of(theirs));
    }

    /** What a browser sends is every field, the empty ones as well. */
    @Test
    void takesABlankInTheBaseForNothing() {
        var sent = new TreeMap<String, List<String>>();
        sent.put("why", List.of(""));
        sent.put("rows[0].what", List.of("a"));
        sent.put("rows[1].what", List.of(""));
        var a = new Row("a", false, List.of());
        var theirs = form(null, "Föräldrar", a, new Row("hennes", false, List.of()));
        var yours = form(Level.LOW, "", a, new Row("min", false, List.of()));

        var merged = new FormWords(sent).merge(FormWords.of(theirs), FormWords.of(yours));

        assertThat(merged.clean()).isTrue();
        assertThat(merged.words().fields())
                .containsEntry("why", List.of("Föräldrar"))
                .containsEntry("rows[1].what", List.of("hennes"))
                .containsEntry("rows[2].what", List.of("min"));
    }

    /** A saved list closes up: what is changed in a row that has gone must not end up in the next one. */
    @Test
    void knowsARowByWhatItSaysAndNotByItsPlace() {
        var base = form(null, "", row("A", "100"), row("B", "100"));
        var theirs = form(null, "", row("B", "100"));

        var gone =
                base(base).merge(FormWords.of(theirs), FormWords.of(form(null, "", row("A", "150"), row("B", "100"))));
        var left =
                base(base).merge(FormWords.of(theirs), FormWords.of(form(null, "", row("A", "100"), row("B", "150"))));

        assertThat(gone.clean()).isFalse();
        assertThat(gone.words().fields())
                .containsEntry("rows[0].what", List.of("B"))
                .containsEntry("rows[0].number", List.of("100"))
                .containsEntry("rows[1].what", List.of("A"))
                .containsEntry("rows[1].number", List.of("150"));
        assertThat(left.clean()).isTrue();
        assertThat(left.words().fields())
                .hasSize(2)
                .containsEntry("rows[0].what", List.of("B"))
                .containsEntry("rows[0].number", List.of("150"));
    }

    @Test
    void leavesARowThatBothStruckOutAndKeepsOneThatTheOtherWentOnIn() {
        var base = form(null, "", row("A", "1"), row("B", "2"));
        var struck = form(null, "", Row.EMPTY, row("B", "2"));

        var both = base(base).merge(FormWords.of(form(null, "", row("B", "2"))), FormWords.of(struck));
        var more = base(base).merge(FormWords.of(form(null, "", row("A", "3"), row("B", "2"))), FormWords.of(struck));

        assertThat(both.clean()).isTrue();
        assertThat(both.words().fields()).hasSize(2);
        assertThat(more.clean()).isFalse();
        assertThat(more.words().fields()).containsEntry("rows[0].number", List.of("3"));
    }

    /** The answer to a save was lost: what stands there is what the window itself sent. */
    @Test
    void goesOnFromWhatWasSentWithoutAnAnswer() {
        var base = form(null, "", row("A", "1"));
        var tried = form(null, "Föräld", row("A", "1"), Row.EMPTY, row("B", "2"));
        var theirs = form(Level.HIGH, "Föräld", row("A", "1"), row("B", "2"));
        var knowing = base(base).knowing(FormWords.of(tried), FormWords.of(theirs));

        var on = form(null, "Föräldrar", row("A", "1"), Row.EMPTY, row("B", "3"));
        var merged = knowing.merge(FormWords.of(theirs), FormWords.of(on));
        assertThat(merged.clean()).isTrue();
        assertThat(merged.words().fields())
                .containsEntry("level", List.of("HIGH"))
                .containsEntry("why", List.of("Föräldrar"))
                .containsEntry("rows[1].number", List.of("3"));

        var back = knowing.merge(FormWords.of(theirs), FormWords.of(base));
        assertThat(back.clean()).isTrue();
        assertThat(back.words().fields()).doesNotContainKeys("why", "rows[1].what");
    }

    private static FormWords.Merged merge(Form theirs, Form yours) {
        return base(BASE).merge(FormWords.of(theirs), FormWords.of(yours));
    }

    private static FormWords base(Form form) {
        return FormWords.of(form);
    }

    private static Form form(@Nullable Level level, String why, Row... rows) {
        return new Form(level, why, List.of(rows), 3);
    }

    private static Row row(String what, String number) {
        return new Row(what, number, false, List.of());
    }
}
