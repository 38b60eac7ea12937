package se.vagval.casefile.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import se.vagval.casefile.CaseRefusal;
import se.vagval.casefile.CaseStatus;

/** Every step tried from every state that a case can really come to. */
class CaseStepTests {

    /** What the region's process says, written down apart from the code: from, step, to. */
    private static final String WAY = """
            RECEIVED REGISTER REGISTERED
            REGISTERED START_FORMAL_CHECK FORMAL_CHECK
            FORMAL_CHECK REQUEST_SUPPLEMENT SUPPLEMENT_REQUESTED
            FORMAL_CHECK START_ASSESSMENT UNDER_ASSESSMENT
            UNDER_ASSESSMENT REQUEST_SUPPLEMENT SUPPLEMENT_REQUESTED
            UNDER_ASSESSMENT SUBMIT_FOR_REVIEW IN_REVIEW
            RETURNED SUBMIT_FOR_REVIEW IN_REVIEW
            IN_REVIEW RETURN_TO_OFFICER RETURNED
            IN_REVIEW APPROVE_STATEMENT STATEMENT_APPROVED
            STATEMENT_APPROVED COMMUNICATE PARTY_COMMUNICATION
            STATEMENT_APPROVED SEND_TO_COMMITTEE AT_COMMITTEE
            STATEMENT_APPROVED SEND_TO_DELEGATE AT_DELEGATE
            PARTY_COMMUNICATION SEND_TO_COMMITTEE AT_COMMITTEE
            PARTY_COMMUNICATION SEND_TO_DELEGATE AT_DELEGATE
            AT_COMMITTEE TABLE TABLED
            TABLED SEND_TO_COMMITTEE AT_COMMITTEE
            AT_COMMITTEE DECIDE DECIDED
            AT_DELEGATE DECIDE DECIDED
            DECIDED DISPATCH DISPATCHED
            DISPATCHED AWAIT_CO_FUNDER AWAITING_CO_FUNDER
            DISPATCHED START_PROJECT PROJECT_RUNNING
            DISPATCHED CLOSE CLOSED
            AWAITING_CO_FUNDER START_PROJECT PROJECT_RUNNING
            AWAITING_CO_FUNDER CLOSE CLOSED
            PROJECT_RUNNING FINAL_REPORT FINAL_REPORTED
            FINAL_REPORTED CLOSE CLOSED
            CLOSED ARCHIVE ARCHIVED
            RECEIVED WITHDRAW WITHDRAWN
            REGISTERED WITHDRAW WITHDRAWN
            FORMAL_CHECK WITHDRAW WITHDRAWN
            SUPPLEMENT_REQUESTED WITHDRAW WITHDRAWN
            UNDER_ASSESSMENT WITHDRAW WITHDRAWN
            IN_REVIEW WITHDRAW WITHDRAWN
            RETURNED WITHDRAW WITHDRAWN
            STATEMENT_APPROVED WITHDRAW WITHDRAWN
            PARTY_COMMUNICATION WITHDRAW WITHDRAWN
            AT_COMMITTEE WITHDRAW WITHDRAWN
            AT_DELEGATE WITHDRAW WITHDRAWN
            TABLED WITHDRAW WITHDRAWN
            IN_REVIEW TAKE_BACK UNDER_ASSESSMENT
            RETURNED REQUEST_SUPPLEMENT SUPPLEMENT_REQUESTED
            STATEMENT_APPROVED REOPEN_STATEMENT RETURNED
            PARTY_COMMUNICATION REOPEN_STATEMENT RETURNED
            TABLED REOPEN_STATEMENT RETURNED
            TABLED UNDO_TABLING AT_COMMITTEE
            AT_COMMITTEE REFER_BACK RETURNED
            AT_DELEGATE REFER_BACK RETURNED
            AT_COMMITTEE WITHDRAW_FROM_COMMITTEE STATEMENT_APPROVED
            DISPATCHED REOPEN_DISPATCH DECIDED
            """;

    private static final Map<String, CaseStatus> EXPECTED = new HashMap<>();
    private static final Map<CaseStatus, List<CaseStep>> ROADS = new HashMap<>();

    static {
        WAY.lines()
                .map(line -> line.strip().split(" "))
                .forEach(it -> EXPECTED.put(it[0] + " " + it[1], CaseStatus.valueOf(it[2])));
        ROADS.put(CaseStatus.RECEIVED, List.of());
        var open = new ArrayDeque<>(List.of(CaseStatus.RECEIVED));
        while (!open.isEmpty()) {
            var from = open.remove();
            EXPECTED.forEach((road, to) -> {
                if (road.startsWith(from + " ") && !ROADS.containsKey(to)) {
                    var steps = new ArrayList<>(ROADS.get(from));
                    steps.add(CaseStep.valueOf(road.split(" ")[1]));
                    ROADS.put(to, steps);
                    open.add(to);
                }
            });
        }
    }

    static Stream<Arguments> everyStepFromEveryState() {
        return ROADS.keySet().stream()
                .sorted()
                .flatMap(state -> Arrays.stream(CaseStep.values()).map(step -> Arguments.of(state, step)));
    }

    @Test
    void everyStateButTheIdeaIsReached() {
        assertThat(ROADS.keySet())
                .containsExactlyInAnyOrderElementsOf(Arrays.stream(CaseStatus.values())
                        .filter(it -> it != CaseStatus.IDEA)
                        .toList());
    }

    @Test
    void anIdeaIsReceivedOrWithdrawn() {
        assertThat(Arrays.stream(CaseStep.values()).filter(it -> it.isAllowedFrom(CaseStatus.IDEA)))
                .containsExactly(CaseStep.RECEIVE, CaseStep.WITHDRAW);
        assertThat(CaseStep.RECEIVE.target()).isEqualTo(CaseStatus.RECEIVED);
    }

    @ParameterizedTest(name = "{1} from {0}")
    @MethodSource("everyStepFromEveryState")
    void leadsWhereTheProcessSaysOrIsRefused(CaseStatus state, CaseStep step) {
        var caseFile = CaseFileTests.received();
        ROADS.get(state).forEach(caseFile::advance);
        var expected = EXPECTED.get(state + " " + step);

        if (expected == null) {
            assertThatExceptionOfType(CaseRefusal.class)
                    .isThrownBy(() -> caseFile.advance(step))
                    .matches(it -> it.reason() == CaseRefusal.Reason.WRONG_STATE);
            assertThat(caseFile.status()).isEqualTo(state);
        } else {
            caseFile.advance(step);
            assertThat(caseFile.status()).isEqualTo(expected);
        }
    }

    @Test
    void theVerbsWithGuardsOfTheirOwnRefuseEveryOtherState() {
        ROADS.forEach((state, road) -> {
            refusedUnless(
                    Set.of(CaseStatus.FORMAL_CHECK, CaseStatus.UNDER_ASSESSMENT, CaseStatus.RETURNED),
                    state,
                    road,
                    CaseFile::requestSupplement);
            refusedUnless(Set.of(CaseStatus.RECEIVED), state, road, it -> it.register(null, null, CaseFileTests.NOON));
        });
    }

    private static void refusedUnless(
            Set<CaseStatus> allowed,
            CaseStatus state,
            List<CaseStep> road,
            java.util.function.Consumer<CaseFile> verb) {
        var caseFile = CaseFileTests.received();
        road.forEach(caseFile::advance);
        if (allowed.contains(state)) {
            verb.accept(caseFile);
        } else {
            assertThatExceptionOfType(CaseRefusal.class).isThrownBy(() -> verb.accept(caseFile));
        }
    }
}
