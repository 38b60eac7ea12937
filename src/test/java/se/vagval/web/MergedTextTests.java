package se.vagval.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MergedTextTests {

    private static final String BASE = "Ett.\n\nTvå.\n\nTre.";

    @Test
    void takesEachOnesOwnParagraphs() {
        var merged =
                MergedText.of(BASE, "Ett, ändrat av henne.\n\nTvå.\n\nTre.", "Ett.\n\nTvå.\n\nTre, ändrat av mig.");

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.proposal()).isEqualTo("Ett, ändrat av henne.\n\nTvå.\n\nTre, ändrat av mig.");
        assertThat(merged.changes())
                .extracting(MergedText.Part::by)
                .containsExactly(MergedText.By.THEM, MergedText.By.YOU);
    }

    @Test
    void takesParagraphsThatLieSideBySide() {
        var merged = MergedText.of("a\nb\nc", "A\nb\nc", "a\nB\nc");

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.proposal()).isEqualTo("A\nB\nc");
    }

    @Test
    void putsInAParagraphBesideOneThatTheOtherChanged() {
        var merged = MergedText.of("Ett.", "Ett.\n\nTvå.", "Ett, ändrat.");

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.proposal()).isEqualTo("Ett, ändrat.\n\nTvå.");
    }

    @Test
    void showsBothWhereBothChangedTheSameParagraph() {
        var merged = MergedText.of(BASE, "Ett.\n\nHennes.\n\nTre.", "Ett.\n\nMitt.\n\nTre.");

        assertThat(merged.isClean()).isFalse();
        assertThat(merged.proposal()).isEqualTo("Ett.\n\nMitt.\n\nHennes.\n\nTre.");
        assertThat(merged.preferringYours()).isEqualTo("Ett.\n\nMitt.\n\nTre.");
        assertThat(merged.changes()).singleElement().satisfies(it -> {
            assertThat(it.theirText()).isEqualTo("Hennes.");
            assertThat(it.yourText()).isEqualTo("Mitt.");
        });
    }

    @Test
    void keepsWhatOneChangedAndTheOtherStruckOut() {
        assertThat(MergedText.of(BASE, "Ett.\n\nTre.", "Ett.\n\nTvå och en halv.\n\nTre.")
                        .proposal())
                .contains("Två och en halv.");
        assertThat(MergedText.of(BASE, "Ett.\n\nTvå och en halv.\n\nTre.", "Ett.\n\nTre.")
                        .proposal())
                .contains("Två och en halv.");
    }

    @Test
    void isQuietWhenBothWroteTheSame() {
        var merged = MergedText.of(BASE, "Ett.\n\nLika.\n\nTre.", "Ett.\n\nLika.\n\nTre.");

        assertThat(merged.isClean()).isTrue();
        assertThat(merged.proposal()).isEqualTo("Ett.\n\nLika.\n\nTre.");
    }

    @Test
    void beginsFromNothing() {
        assertThat(MergedText.of("", "Hennes.", "Mitt.").proposal()).isEqualTo("Mitt.\n\nHennes.");
        assertThat(MergedText.of("", "", "Mitt.").proposal()).isEqualTo("Mitt.");
        assertThat(MergedText.of("", "Hennes.", "").proposal()).isEqualTo("Hennes.");
    }

    /** However two people change a text, every line that either of them wrote stands in what is proposed. */
    @Test
    void losesNoLineThatAnybodyWrote() {
        var chance = new Random(20_261);
        for (var round = 0; round < 2_000; round++) {
            var base = IntStream.range(0, chance.nextInt(8))
                    .mapToObj(it -> "rad " + it)
                    .toList();
            var theirs = changed(base, "hon", chance);
            var yours = changed(base, "jag", chance);

            var merged = MergedText.of(text(base), text(theirs), text(yours));

            var lines = List.of(merged.proposal().split("\n"));
            assertThat(lines).as("%s | %s | %s", base, theirs, yours).containsAll(written(theirs, "hon"));
            assertThat(lines).as("%s | %s | %s", base, theirs, yours).containsAll(written(yours, "jag"));
        }
    }

    private static List<String> changed(List<String> base, String who, Random chance) {
        return IntStream.rangeClosed(0, base.size())
                .boxed()
                .flatMap(it -> {
                    var line = it == base.size() ? List.<String>of() : List.of(base.get(it));
                    return switch (chance.nextInt(5)) {
                        case 0 -> List.of(who + " skrev " + it).stream();
                        case 1 ->
                            IntStream.range(0, 1 + line.size())
                                    .mapToObj(at -> at == 0 ? who + " lade till " + it : line.getFirst());
                        default -> line.stream();
                    };
                })
                .toList();
    }

    private static List<String> written(List<String> lines, String who) {
        return lines.stream().filter(it -> it.startsWith(who)).toList();
    }

    private static String text(List<String> lines) {
        return lines.stream().collect(Collectors.joining("\n"));
    }
}
