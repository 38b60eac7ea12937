package se.vagval.strategy.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.junit.jupiter.api.Test;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Provenance;
import se.vagval.strategy.HandbookEntry;
import se.vagval.strategy.HandbookEntry.HandbookKind;

/** F109: a changed routine is read where the new version rules, and the old one where the old does. */
class RoutinesTests {

    private static final HandbookEntry OLD = entry(HandbookKind.STEP, "Fråga i brev.");
    private static final HandbookEntry NEW = entry(HandbookKind.STEP, "Ring först.");
    private static final HandbookEntry METHOD = entry(HandbookKind.METHOD, "En metod är ingen rutin.");

    @Test
    void tellsTheRoutineOfTheVersionThatTheCaseIsJudgedBy() {
        var framework = mock(Framework.class);
        var older = version(OLD);
        var newer = version(NEW, METHOD);
        when(framework.version("2024")).thenReturn(older);
        when(framework.version("2027")).thenReturn(newer);
        when(framework.inForceOn(any())).thenReturn(newer);
        var routines = new Routines(framework, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));

        assertThat(routines.on("KOMPLETTERING", "2024")).containsExactly(OLD);
        assertThat(routines.on("KOMPLETTERING", "2027")).containsExactly(NEW);
        assertThat(routines.on("KOMPLETTERING", null))
                .as("before there is a case")
                .containsExactly(NEW);
    }

    private static FrameworkVersion version(HandbookEntry... entries) {
        var version = mock(FrameworkVersion.class);
        when(version.handbookOn("KOMPLETTERING")).thenReturn(List.of(entries));
        return version;
    }

    private static HandbookEntry entry(HandbookKind kind, String text) {
        var own = new Provenance("own", "Regionen", false, null);
        return new HandbookEntry(text, kind, List.of("KOMPLETTERING"), text, text, List.of(), null, null, own);
    }
}
