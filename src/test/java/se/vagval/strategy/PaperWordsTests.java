package se.vagval.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.vagval.strategy.PaperTemplates.Letterhead;

/** Whose words a paper is written in. */
class PaperWordsTests {

    private final FrameworkVersion now = version("Region Nu", "Nämnden");
    private final FrameworkVersion next = version("Region Sedan", "Utskottet");
    private final Framework framework = mock(Framework.class);

    @Test
    void writesALetterOfNoCaseInTheWordsOfTheDayAndACaseInThoseOfItsVersion() {
        when(framework.versions()).thenReturn(List.of(next, now));
        when(framework.inForceOn(any())).thenReturn(now);
        var words = new PaperWords(framework, Clock.systemUTC());

        assertThat(words.ofRegion()).contains("Region Nu");
        assertThat(words.own("decision.committee")).contains("Nämnden");
        assertThat(PaperWords.find("decision.committee")).as("of no paper").isEmpty();
        assertThat(PaperWords.writtenBy(next, words::ofRegion)).contains("Region Sedan");
        assertThat(PaperWords.writtenBy(next, () -> PaperWords.writtenBy(now, words::ofRegion)))
                .as("whoever begins decides")
                .contains("Region Sedan");
        assertThat(PaperWords.writtenBy(next, () -> PaperWords.find("decision.committee")))
                .contains("Utskottet");
    }

    private static FrameworkVersion version(String region, String committee) {
        var version = mock(FrameworkVersion.class);
        var letterhead = new Letterhead(region, committee, null);
        when(version.papers()).thenReturn(new PaperTemplates(letterhead, List.of(), List.of()));
        return version;
    }
}
