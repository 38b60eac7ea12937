package se.vagval.intake.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import se.vagval.Processor;

/** What happens to texts on their way, and that it is seen; sound texts are left in peace. */
class DamagedTextTests {

    private static final Charset WINDOWS = Charset.forName("windows-1252");

    private static final String SOUND = """
            Projektet ska ta fram en robust uppkoppling för besökare och boende i tre byar. Kommunen och bolagen har kommit \
            överens om att dela på kostnaden, och personalen utbildas under första året. Resultatet följs upp varje kvartal \
            och rapporteras till styrgruppen. Målet är att fler företag kan ta emot gäster också under våren och hösten.""";

    @Test
    void aSoundTextIsLeftInPeace() {
        assertThat(prose()).hasSizeGreaterThan(30).allSatisfy(text -> {
            var looked = DamagedText.of(text);
            assertThat(looked.mended()).isEqualTo(text);
            assertThat(looked.isStrange()).as(text).isFalse();
        });
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "rööbust uppköppling fö r byarna, körtare köstnader och önskemål om utbildning för persönalen | robust uppkoppling för byarna, kortare kostnader och önskemål om utbildning för personalen",
                "oka sysselsattningen och forbattra tillgangligheten for aldre | öka sysselsättningen och förbättra tillgängligheten för äldre",
                "h\uFFFDllbar utveckling med st\uFFFDd fr\uFFFDn kommunen och b\uFFFDttre v\uFFFDgar | hållbar utveckling med stöd från kommunen och bättre vägar"
            })
    void lettersTakenForOthersAreSeen(String damaged, String meant) {
        var looked = DamagedText.of(damaged);

        assertThat(looked.isStrange()).isTrue();
        var right = Arrays.asList(meant.split(" "));
        var mended = Arrays.asList(looked.mended().split(" "));
        assertThat(mended).filteredOn(right::contains).hasSizeGreaterThanOrEqualTo(right.size() - 3);
    }

    /** One letter that was taken for two of another. */
    @Test
    void aDoubledLetterIsOneAgain() {
        var damaged = "rööbust uppköppling fö r byarna, körtare köstnader och utbildning för persönalen";

        assertThat(DamagedText.of(damaged).mended()).startsWith("robust uppkoppling för byarna");
    }

    @Test
    void lettersOfTwoBytesReadAsTwoAreOneAgain() {
        var damaged = new String(SOUND.getBytes(StandardCharsets.UTF_8), WINDOWS);

        assertThat(damaged).contains("Ã¶");
        assertThat(DamagedText.of(damaged).mended()).isEqualTo(SOUND);
    }

    @Test
    void wordsBrokenAtTheEndOfALineAreWholeAgain() {
        assertThat(mended("Kommunen har utbild-\nning för perso-\n  nalen, före- och efterarbete."))
                .isEqualTo("Kommunen har utbildning för personalen, före- och efterarbete.");
    }

    @Test
    void aWordWrittenTwiceIsProposedOnce() {
        assertThat(mended("Projektet ska ska göra det det lovar.")).isEqualTo("Projektet ska göra det det lovar.");
    }

    /** Every o of a whole application: what is strange goes down to what is normal, or a person is told to look. */
    @Test
    void everyLetterTakenForAnotherIsToldInEveryField() {
        var damages = Map.<String, UnaryOperator<String>>of(
                "o as ö", it -> it.replace('o', 'ö'),
                "no dots", it -> it.replace('å', 'a').replace('ä', 'a').replace('ö', 'o'),
                "unknown letters", it -> it.replaceAll("[åäö]", "\uFFFD"));
        damages.forEach((name, damage) -> {
            var fields = prose().stream().filter(it -> it.length() > 150).toList();
            var seen = fields.stream()
                    .map(damage)
                    .filter(it ->
                            DamagedText.of(it).isStrange() || DamagedText.of(it).isMendable())
                    .count();
            assertThat(seen * 100 / fields.size()).as(name).isGreaterThanOrEqualTo(90);
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "x", "?????? ??????", "12 345 kronor", "ööööööööööööööööööööööööööööööööööööööööö"})
    void nothingToReadIsNothingToMend(String text) {
        assertThat(DamagedText.of(text).mended()).isEqualTo(text);
    }

    @Test
    void aLongTextTakesNoLongerThanAPersonNotices() {
        var damaged = SOUND.replace('o', 'ö').repeat(200_000 / SOUND.length());

        assertThat(Processor.timeOf(() -> DamagedText.of(damaged))).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void aPersonTakesTheMendedTextOrKeepsTheOneThatCame() {
        var came = "Kommunen har utbild-\nning.";
        var value = InterpretedValue.of(
                IntakeField.BACKGROUND.path(),
                IntakeField.BACKGROUND,
                came,
                InterpretedText.exact(came).mended());

        assertThat(value.isSettled()).isFalse();
        assertThat(value.received()).isEqualTo(came);
        var taken = value.answered(answer(IntakeAnswer.Act.CONFIRMED, "Kommunen har utbildning."));
        assertThat(taken.isSettled()).isTrue();
        assertThat(taken.effective()).isEqualTo("Kommunen har utbildning.");
        var kept = value.answered(answer(IntakeAnswer.Act.LEFT_OUT, ""));
        assertThat(kept.isSettled()).isTrue();
        assertThat(kept.effective()).isEqualTo(came);
    }

    @Test
    void whatAPersonTypesIsNotMended() {
        var typed = "Kommunen har utbild-\nning.";

        assertThat(new IntakeReadings(IntakeFixtures.VOCABULARY)
                        .readTyped(IntakeField.BACKGROUND, typed)
                        .value())
                .isEqualTo(typed);
    }

    private static IntakeAnswer answer(IntakeAnswer.Act act, String value) {
        return new IntakeAnswer(
                IntakeField.BACKGROUND.path(), act, value, "registrator", Instant.parse("2026-03-01T10:00:00Z"));
    }

    private static String mended(String text) {
        return DamagedText.of(text).mended();
    }

    private static List<String> prose() {
        return Stream.of("PUB-1", "PUB-2", "PUB-3")
                .flatMap(it -> IntakeFixtures.interpreted(it).values().stream())
                .filter(it -> it.field().kind() == IntakeField.Kind.TEXT)
                .map(InterpretedValue::received)
                .filter(it -> it != null && it.length() > 20)
                .toList();
    }
}
