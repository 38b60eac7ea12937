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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.casefile.ApplicationDetails;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.FormalChecks;
import se.vagval.casefile.GateReopening;
import se.vagval.casefile.domain.CaseAct.CaseFrameworkMoved;
import se.vagval.casefile.domain.CaseAct.CaseMovedAndUntied;
import se.vagval.casefile.domain.GateAct.CaseMovedAndReopened;
import se.vagval.identity.UserId;
import se.vagval.strategy.FocusArea;
import se.vagval.strategy.FormOfSupport;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.FrameworkVersion.Provenance;
import se.vagval.strategy.Gate;

/** What a case is tied to when it is moved to another version of the framework. */
class FrameworkMovingTests {

    private static final CaseFileId CASE = CaseFileId.of(UUID.randomUUID());
    private static final UserId OFFICER = UserId.of("handlaggare");

    private final Framework framework = mock(Framework.class);
    private final CaseCodesRepository ties = mock(CaseCodesRepository.class);
    private final FundingApplicationRepository applications = mock(FundingApplicationRepository.class);
    private final FormalChecks checks = mock(FormalChecks.class);
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

    /** What was judged of a gate holds where it asks the same; what the new version asks instead, nobody has judged. */
    @Test
    void gatesThatTheNewVersionWordsInAnotherWayWaitForANewVerdict() {
        version("2024", area("K-1", "Fler utbildade"));
        version("2027", area("K-1", "Fler utbildade"));
        gates("2024", gate("G1", "Juridisk person."), gate("G2", "Sökt i tid."), gate("G3", "Egen insats."));
        gates("2027", gate("G1", "Juridisk person."), gate("G2", "Sökt före start."), gate("G4", "Tillgängligt."));
        tied("K-1");
        when(checks.reopen(CASE, Set.of("G2", "G4"), GateReopening.FRAMEWORK, OFFICER))
                .thenReturn(Set.of("G2"));

        move();

        assertThat(events).containsExactly(new CaseMovedAndReopened(CASE, OFFICER, "2024", "2027", "", "G2"));
        verify(checks).retire(CASE, Set.of("G3"));
    }

    /** A form of support words a gate in its own way, and may do so otherwise in the new version. */
    @Test
    void theGatesAreReadAsTheFormOfSupportWordsThem() {
        version("2024", area("K-1", "Fler utbildade"));
        version("2027", area("K-1", "Fler utbildade"));
        gates("2024", gate("G1", "Juridisk person."), gate("G2", "Sökt i tid."));
        gates("2027", gate("G1", "Juridisk person."), gate("G2", "Sökt i tid."));
        applied("FS");
        worded("2024", gate("G1", "Ett företag."), gate("G2", "Sökt i tid."));
        worded("2027", gate("G1", "Ett litet företag."), gate("G2", "Sökt i tid."));
        tied("K-1");
        when(checks.reopen(CASE, Set.of("G1"), GateReopening.FRAMEWORK, OFFICER))
                .thenReturn(Set.of("G1"));

        move();

        assertThat(events).containsExactly(new CaseMovedAndReopened(CASE, OFFICER, "2024", "2027", "", "G1"));
    }

    private void applied(String supportForm) {
        var details = mock(ApplicationDetails.class);
        when(details.supportForm()).thenReturn(supportForm);
        var application = mock(FundingApplication.class);
        when(application.details()).thenReturn(details);
        when(applications.latestOf(CASE.value())).thenReturn(Optional.of(application));
    }

    private void worded(String version, Gate... gates) {
        var form = mock(FormOfSupport.class);
        when(form.worded(any())).thenReturn(List.of(gates));
        when(framework.version(version).supportForm("FS")).thenReturn(Optional.of(form));
    }

    @Test
    void tellsInOneTraceWhatIsOpenAgainAndWhatIsUntied() {
        version("2024", area("K-1", "Fler utbildade"));
        version("2027", area("K-1", "Trygga boenden"));
        gates("2024", gate("G1", "Juridisk person."));
        gates("2027", gate("G1", "Förening eller bolag."));
        tied("K-1");
        when(checks.reopen(CASE, Set.of("G1"), GateReopening.FRAMEWORK, OFFICER))
                .thenReturn(Set.of("G1"));

        move();

        assertThat(events)
                .containsExactly(new CaseMovedAndReopened(CASE, OFFICER, "2024", "2027", "Fler utbildade", "G1"));
    }

    private static Gate gate(String code, String rule) {
        return new Gate(code, code, rule, "", null, Map.of(), mock(Provenance.class));
    }

    private void gates(String version, Gate... gates) {
        when(framework.version(version).gates()).thenReturn(List.of(gates));
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
                        applications,
                        checks,
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
