package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.Mockito.RETURNS_DEEP_STUBS;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.CaseAct.CaseFrameworkMoved;
import se.vagval.casefile.domain.CaseAct.CaseMovedAndUntied;
import se.vagval.identity.UserId;
import se.vagval.strategy.FocusArea;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Provenance;

/** What a case is tied to when it is moved to another version of the framework. */
class FrameworkMovingTests {

    private static final CaseFileId CASE = CaseFileId.of(UUID.randomUUID());
    private static final UserId OFFICER = UserId.of("handlaggare");

    private final Framework framework = mock(Framework.class);
    private final CaseCodesRepository ties = mock(CaseCodesRepository.class);
    private final List<Object> events = new ArrayList<>();

    @Test
    void aTieIsNotCarriedOverToWhatTheNewVersionMeansByItsCode() {
        version(
                "2024",
                area("K-1", "Fler utbildade"),
                area("K-2", "Bättre matchning"),
                area("K-3", "Digitalt lärande"));
        version("2027", area("K-1", "Fler utbildade"), area("K-2", "Trygga boenden"));
        tied("K-1", "K-2", "K-3");

        move();

        verify(ties).keep(eq(CASE), eq(CaseCodesRepository.Kind.FOCUS), eq(List.of("K-1")), eq(4L), eq(OFFICER), any());
        assertThat(events)
                .as("one act, one trace")
                .containsExactly(
                        new CaseMovedAndUntied(CASE, OFFICER, "2024", "2027", "Bättre matchning, Digitalt lärande"));
    }

    @Test
    void whatIsSaidAlikeInBothStaysWithoutAWord() {
        version("2024", area("K-1", "Fler utbildade"));
        version("2027", area("K-1", "Fler utbildade"), area("K-2", "Trygga boenden"));
        tied("K-1");

        move();

        verify(ties, never()).keep(any(), any(), any(), anyLong(), any(), any());
        assertThat(events).containsExactly(new CaseFrameworkMoved(CASE, OFFICER, "2024", "2027"));
    }

    private void move() {
        var access = mock(CaseAccess.class);
        var caseFile = mock(CaseFile.class);
        when(caseFile.frameworkVersion()).thenReturn("2024");
        when(access.requireOfficer(CASE, OFFICER)).thenReturn(caseFile);
        when(ties.keep(any(), any(), any(), anyLong(), any(), any())).thenReturn(true);
        new FrameworkMoving(
                        access,
                        ties,
                        framework,
                        mock(JdbcClient.class, RETURNS_DEEP_STUBS),
                        Clock.systemUTC(),
                        events::add)
                .move(CASE, "2027", "Nytt", OFFICER);
    }

    private void tied(String... codes) {
        when(ties.of(CASE, CaseCodesRepository.Kind.FOCUS))
                .thenReturn(
                        Optional.of(new CaseCodesRepository.Row("2024", List.of(), List.of(codes), 4, OFFICER, null)));
    }

    private void version(String id, FocusArea... areas) {
        var version = mock(FrameworkVersion.class);
        when(version.id()).thenReturn(id);
        when(version.focusAreas()).thenReturn(List.of(areas));
        for (var it : areas) {
            when(version.textOf(it.code())).thenReturn(Optional.of(it.text()));
        }
        when(framework.version(id)).thenReturn(version);
        var all = new ArrayList<>(framework.versions());
        all.add(version);
        when(framework.versions()).thenReturn(all);
    }

    private static FocusArea area(String code, String text) {
        return new FocusArea(code, "PLAN", text, null, mock(Provenance.class));
    }
}
