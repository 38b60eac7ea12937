package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import se.vagval.PortalTest;
import se.vagval.TestCases;
import se.vagval.TestDay;
import se.vagval.TestPeople;
import se.vagval.casefile.CaseClock;
import se.vagval.casefile.CaseDeadlines;
import se.vagval.casefile.CaseDeadlines.CaseDay;
import se.vagval.casefile.CaseDeadlines.DayKind;
import se.vagval.casefile.CaseFileId;
import se.vagval.demo.ActingAs;

@PortalTest
class DecisionDeadlinesTests {

    private static final LocalDate LONG_AGO = LocalDate.of(1890, 1, 1);
    private static final LocalDate DAY = LocalDate.of(1950, 3, 14);

    @Autowired
    TestCases cases;

    @Autowired
    CaseDeadlines deadlines;

    @Autowired
    Supplementing supplementing;

    @Autowired
    ActingAs acting;

    @Autowired
    JdbcClient jdbc;

    @Test
    void areFoundThoughOlderCasesFillAllTheRoomThereIs() {
        received(LONG_AGO);
        var decided = received(DAY.minusMonths(6));
        var asked = asked();

        var found = deadlines.ofOfficer(TestPeople.OFFICER, DAY, DAY, 1);

        assertThat(found)
                .extracting(CaseDay::kind, CaseDay::id)
                .containsExactlyInAnyOrder(tuple(DayKind.DECISION, decided), tuple(DayKind.SUPPLEMENT, asked));
    }

    @Test
    void areThoseOfTheDaysThatWereAskedForAndNoOthers() {
        received(DAY.minusMonths(6).minusYears(1));

        assertThat(deadlines.ofOfficer(TestPeople.OFFICER, DAY.minusYears(1).minusDays(1), DAY.minusYears(1), 100))
                .hasSize(1);
        assertThat(deadlines.ofOfficer(
                        TestPeople.OFFICER,
                        DAY.minusYears(1).plusDays(1),
                        DAY.minusYears(1).plusDays(2),
                        100))
                .isEmpty();
    }

    /** The day before takes no room of the day that was asked for. */
    @Test
    void areNotHiddenByThoseOfTheDayBefore() {
        var day = LocalDate.of(1955, 7, 15);
        received(day.minusMonths(6).minusDays(1));
        var due = received(day.minusMonths(6));

        assertThat(deadlines.decisionsDue(day, day, 1))
                .extracting(CaseDeadlines.OpenCase::id)
                .containsExactly(due);
        assertThat(deadlines.ofOfficer(TestPeople.OFFICER, day, day, 1))
                .extracting(CaseDay::id)
                .containsExactly(due);
    }

    /** Six months on from the last days of August all fall on the last of February. */
    @Test
    void knowTheFirstDayOfEachLimit() {
        for (var limit = LocalDate.of(2023, 1, 1);
                limit.isBefore(LocalDate.of(2025, 3, 1));
                limit = limit.plusDays(1)) {
            var first = CaseClock.firstDueFrom(limit);
            assertThat(CaseClock.legalLimit(first)).isAfterOrEqualTo(limit);
            assertThat(CaseClock.legalLimit(first.minusDays(1))).isBefore(limit);
        }
    }

    private CaseFileId received(LocalDate day) {
        var id = cases.registered();
        jdbc.sql("update case_file set received = ? where id = ?")
                .params(day, id.value())
                .update();
        return id;
    }

    private CaseFileId asked() {
        var id = cases.inFormalCheck();
        acting.person(
                TestPeople.OFFICER,
                () -> supplementing.request(
                        id,
                        TestPeople.OFFICER,
                        new SupplementRequest.Wanted(
                                List.of(SupplementRequest.Question.of("Vem äger huset?")),
                                "Byalaget i Backen",
                                TestDay.today().plusDays(20),
                                "Annars prövas ansökan som den är.")));
        jdbc.sql("update supplement_request set due = ? where case_file = ?")
                .params(DAY, id.value())
                .update();
        return id;
    }
}
