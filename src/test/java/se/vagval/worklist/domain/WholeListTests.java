package se.vagval.worklist.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anySet;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.mockito.invocation.InvocationOnMock;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseQueues;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.RegistryNumber;
import se.vagval.decision.Decisions;
import se.vagval.funding.Conditions;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.statement.Statements;
import se.vagval.strategy.ProjectType;

/** A list without an address of its own holds all there is: what it left out would be found nowhere. */
class WholeListTests {

    private static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    private static final int MANY = 600;

    private final List<CaseFileSummary> all =
            Stream.generate(WholeListTests::summary).limit(MANY).toList();
    private final CaseFileSummary last = all.getLast();

    @Test
    void ofEveryCaseThatDeparts() {
        var caseFiles = mock(CaseFiles.class);
        when(caseFiles.inStatus(any(), any(), anyInt())).thenAnswer(it -> most(all, it, 2));

        assertThat(items(new StewardCorner(caseFiles, mock(Statements.class)), Role.FRAMEWORK_STEWARD, "departures"))
                .hasSize(MANY);
    }

    @Test
    void ofEveryConditionWithADayOrWithout() {
        var due = all.stream().map(it -> condition(it, it == last)).toList();
        var conditions = mock(Conditions.class);
        when(conditions.dueOf(any(), any(), anyInt())).thenAnswer(it -> most(due, it, 2));
        var caseFiles = mock(CaseFiles.class);
        when(caseFiles.summariesOf(any())).thenReturn(all);

        assertThat(items(new ConditionsCorner(conditions, caseFiles), Role.CASE_OFFICER, "conditions"))
                .hasSize(MANY)
                .anyMatch(it -> it.date() == null);
    }

    @Test
    void ofEveryPaperThatWaitsBehindThoseThatDoNot() {
        var queues = mock(CaseQueues.class);
        when(queues.ofUnit(any(), anySet(), anyInt())).thenAnswer(it -> most(all, it, 2));
        var decisions = mock(Decisions.class);
        when(decisions.papersToApprove(any()))
                .thenAnswer(it ->
                        it.<java.util.Collection<CaseFileId>>getArgument(0).contains(last.id())
                                ? Set.of(last.id())
                                : Set.of());

        assertThat(items(new ManagerCorner(queues, decisions), Role.UNIT_MANAGER, "papers"))
                .extracting(WorkItem::caseFile)
                .containsExactly(last.id());
    }

    private static List<WorkItem> items(Corner corner, Role role, String section) {
        var person = new Person(TestPeople.OFFICER, "Namn", "titel", TestPeople.UNIT, Set.of(role), true);
        return corner.sections(person, TODAY).stream()
                .filter(it -> it.name().equals(section))
                .flatMap(it -> it.items().stream())
                .toList();
    }

    private static <T> List<T> most(List<T> all, InvocationOnMock asked, int at) {
        return all.stream().limit(asked.<Integer>getArgument(at)).toList();
    }

    private static Conditions.Due condition(CaseFileSummary of, boolean withoutDay) {
        var due = mock(Conditions.Due.class);
        when(due.caseFile()).thenReturn(of.id());
        when(due.text()).thenReturn("Delrapport");
        when(due.due()).thenReturn(withoutDay ? null : TODAY);
        return due;
    }

    private static CaseFileSummary summary() {
        return new CaseFileSummary(
                new CaseFileId(UUID.randomUUID()),
                RegistryNumber.of("RUN/1/2026"),
                "Byhuset",
                ProjectType.PRE_STUDY,
                "Byalaget",
                TODAY.minusMonths(1),
                "2024",
                CaseStatus.STATEMENT_APPROVED,
                TestPeople.UNIT,
                TestPeople.OFFICER,
                100_000,
                List.of(),
                List.of());
    }
}
