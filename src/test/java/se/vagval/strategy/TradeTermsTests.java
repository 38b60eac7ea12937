package se.vagval.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.vagval.strategy.FrameworkVersion.Item;
import se.vagval.strategy.FrameworkVersion.Provenance;
import se.vagval.web.Words;

/** A word that the region has explained is explained so wherever it stands: in the list, in a paper, and in place. */
class TradeTermsTests {

    private final TradeTerms terms = terms(
            item("Strategy.Term.Conflict", "När två goda saker står mot varandra."), item("fäbod", "En sommargård."),
            item("tomt", null), item("blankt", " "));

    @Test
    void explainsAWordInPlaceAsTheRegionDoes() {
        assertThat(terms.explained("conflict").explained()).isEqualTo("När två goda saker står mot varandra.");
        assertThat(terms.explained("agenda2030").explained()).isEqualTo("strategy.term.agenda2030.explained");
    }

    @Test
    void explainsEachWordOnceInTheList() {
        assertThat(terms.all())
                .contains(new TradeTerm("fäbod", "En sommargård."))
                .extracting(it -> it.word().toLowerCase())
                .containsOnlyOnce("strategy.term.conflict")
                .doesNotContain("tomt", "blankt");
        assertThat(terms.in("En FÄBOD i dalen")).containsExactly(new TradeTerm("fäbod", "En sommargård."));
    }

    private static TradeTerms terms(Item... items) {
        var words = mock(Words.class);
        when(words.message(anyString())).thenAnswer(it -> it.getArgument(0));
        var version = mock(FrameworkVersion.class);
        when(version.terms()).thenReturn(List.of(items));
        var framework = mock(Framework.class);
        when(framework.inForceOn(any())).thenReturn(version);
        return new TradeTerms(words, framework, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    private static Item item(String word, String explained) {
        return new Item(word, word, explained, new Provenance("own", "Regionen", false, null));
    }
}
