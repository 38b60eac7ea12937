package se.vagval.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseJourney;
import se.vagval.casefile.CaseJourney.Holder;
import se.vagval.casefile.CaseQueues;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.RegistryNumber;
import se.vagval.casefile.WritingOccasions;
import se.vagval.decision.Decisions;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.ReceivedFiles;
import se.vagval.strategy.ProjectType;

/** Whatever state a case is in between its arrival and the archive, it stands on somebody's start page. */
class EveryStateTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 5, 4);
    private static final Set<CaseStatus> OVER = EnumSet.of(CaseStatus.ARCHIVED, CaseStatus.WITHDRAWN);

    @ParameterizedTest
    @EnumSource(CaseStatus.class)
    void standsOnTheStartPageOfWhoeverHasIt(CaseStatus status) {
        var holder = CaseJourney.at(status).holder();

        assertThat(holder == Holder.NOBODY).isEqualTo(OVER.contains(status));
        assertThat(rolesThatSee(status)).containsAll(rolesOf(holder));
        if (!OVER.contains(status)) {
            assertThat(rolesThatSee(status)).isNotEmpty();
        }
    }

    /** The committee and the delegate have lists of their own, of meetings and matters; the officer follows both. */
    private static Set<Role> rolesOf(Holder holder) {
        return switch (holder) {
            case REGISTRAR -> Set.of(Role.REGISTRAR);
            case OFFICER, COMMITTEE, DELEGATE -> Set.of(Role.CASE_OFFICER);
            case UNIT_MANAGER -> Set.of(Role.CASE_OFFICER, Role.UNIT_MANAGER);
            case ARCHIVIST -> Set.of(Role.ARCHIVIST);
            case NOBODY -> Set.of();
        };
    }

    private static Set<Role> rolesThatSee(CaseStatus status) {
        var seeing = EnumSet.noneOf(Role.class);
        for (var role : Role.values()) {
            var person = new Person(TestPeople.OFFICER, "Kim", "titel", TestPeople.UNIT, Set.of(role), true);
            var items = corners(status)
                    .filter(it -> it.isFor(person))
                    .flatMap(it -> it.sections(person, TODAY).stream())
                    .flatMap(it -> it.items().stream());
            if (items.findAny().isPresent()) {
                seeing.add(role);
            }
        }
        return seeing;
    }

    /** The corners that show cases, with queues that hold one case in the state and nothing else. */
    private static Stream<Corner> corners(CaseStatus status) {
        var found = summary(status);
        var queues = mock(CaseQueues.class);
        when(queues.ofOfficer(any(), any(), anyInt())).thenAnswer(it -> in(it.getArgument(1), found));
        when(queues.ofUnit(any(), any(), anyInt())).thenAnswer(it -> in(it.getArgument(1), found));
        when(queues.supplementsDue(any())).thenReturn(Map.of());
        var caseFiles = mock(CaseFiles.class);
        when(caseFiles.inStatus(any(), anyInt())).thenAnswer(it -> in(it.getArgument(0), found));
        var decisions = mock(Decisions.class);
        when(decisions.meetingsOf(any())).thenReturn(Map.of());
        var received = mock(ReceivedFiles.class);
        var file = new ReceivedFiles.WaitingFile(
                new ReceivedFileId(UUID.randomUUID()), "ansokan.yaml", Instant.EPOCH, "/arenden/import/1");
        when(received.waiting(anyInt()))
                .thenReturn(CaseJourney.at(status).holder() == Holder.REGISTRAR ? List.of(file) : List.of());
        return Stream.of(
                new OfficerCorner(queues, new OccasionList(mock(WritingOccasions.class)), decisions),
                new ManagerCorner(queues, new PaperList(caseFiles, decisions)),
                new RegistrarCorner(received),
                new ArchivistCorner(caseFiles));
    }

    private static List<CaseFileSummary> in(Collection<CaseStatus> states, CaseFileSummary found) {
        return states.contains(found.status()) ? List.of(found) : List.of();
    }

    private static CaseFileSummary summary(CaseStatus status) {
        return new CaseFileSummary(
                new CaseFileId(UUID.randomUUID()),
                RegistryNumber.of("RUN/1/2026"),
                "Byhuset",
                ProjectType.PRE_STUDY,
                "Byalaget",
                TODAY.minusMonths(1),
                "2024",
                status,
                TestPeople.UNIT,
                TestPeople.OFFICER,
                100_000,
                List.of(),
                List.of());
    }
}
