package se.vagval.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SwedishWordsTests {

    private static final SwedishWords WORDS = SwedishWords.list();

    @ParameterizedTest
    @CsvSource({
        "kommunernas,kommun",
        "minskar,minska",
        "gästnätter,gäst",
        "fiberföreningar,förening",
        "återbruket,återbruk"
    })
    void knowsWhatAWordIsAFormOrACompoundOf(String word, String of) {
        assertThat(WORDS.stems(word)).containsAnyElementsOf(WORDS.ownStems(of));
    }

    @ParameterizedTest
    @CsvSource({"timmar,vinter", "handledare,utbildning", "jord,bord"})
    void keepsApartWhatIsNotTheSame(String word, String other) {
        assertThat(WORDS.stems(word)).doesNotContainAnyElementsOf(WORDS.ownStems(other));
    }

    @ParameterizedTest
    @CsvSource({
        "pröjekt,projekt",
        "förstudie,förstudie",
        "öktöber,oktober",
        "förskölör,förskolor",
        "rööbust,rööbust",
        "2028,2028"
    })
    void readsADamagedWordAsItWasMeant(String damaged, String meant) {
        assertThat(WORDS.meant(damaged)).isEqualTo(meant).hasSameSizeAs(damaged);
    }

    /** The dictionary is shared, what looks in it is not: many threads at once get what one gets. */
    @Test
    void answersManyAtOnce() throws Exception {
        var expected = WORDS.stems("energieffektiviseringsprojekten");
        try (var people = Executors.newFixedThreadPool(8)) {
            var answers = IntStream.range(0, 400)
                    .mapToObj(at -> people.submit(() -> WORDS.has("sammansättning" + at % 7)
                            ? expected
                            : WORDS.stems("energieffektiviseringsprojekten")))
                    .toList();
            for (Future<?> answer : answers) {
                assertThat(answer.get()).isEqualTo(expected);
            }
        }
    }
}
