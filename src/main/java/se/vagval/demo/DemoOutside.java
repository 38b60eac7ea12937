package se.vagval.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.domain.FocusTying;
import se.vagval.exchange.domain.CaseSharing;
import se.vagval.identity.UserId;
import se.vagval.strategy.process.domain.ProcessKeeping;
import se.vagval.strategy.process.domain.ProcessState;
import se.vagval.strategy.process.domain.SteeringProcess.Content;

/** What stands around the cases: the plans they belong to, what else the region answers for, and who reads from outside. */
@Component
@ConditionalOnProperty("vagval.demo.enabled")
class DemoOutside {

    private static final UserId READER = UserId.of("extern");
    private static final UserId STEWARD = UserId.of("rus-samordnare");

    private final FocusTying tying;
    private final CaseSharing sharing;
    private final ProcessKeeping processes;
    private final ActingAs acting;
    private final DemoWords words;
    private final Clock clock;

    DemoOutside(
            FocusTying tying,
            CaseSharing sharing,
            ProcessKeeping processes,
            ActingAs acting,
            DemoWords words,
            Clock clock) {
        this.tying = tying;
        this.sharing = sharing;
        this.processes = processes;
        this.acting = acting;
        this.words = words;
        this.clock = clock;
    }

    /** A decided case belongs to the plan's second area, and another authority follows it. */
    void show(CaseFileId id) {
        tie(id, "KOMP-2");
        var until = LocalDate.now(clock).plusMonths(6);
        acting.person(
                DemoPeople.MANAGER,
                () -> sharing.open(id, READER, until, words.say("outside.reason"), DemoPeople.MANAGER));
    }

    void tie(CaseFileId id, String area) {
        acting.person(DemoPeople.OFFICER, () -> tying.tie(id, Set.of(area), 0, DemoPeople.OFFICER));
    }

    /** One that is late, one under way, one that waits. */
    void processes() {
        var today = LocalDate.now(clock);
        enter("transport", "LTP", ProcessState.ONGOING, today.minusMonths(8), today.plusMonths(4));
        enter("broadband", "BRED", ProcessState.ONGOING, today.minusMonths(14), today.minusDays(20));
        enter("competence", "KOMP", ProcessState.PLANNED, today.plusMonths(1), today.plusMonths(13));
    }

    private void enter(String which, String document, ProcessState state, LocalDate begins, LocalDate due) {
        var content = new Content(
                words.say("outside." + which),
                words.say("outside." + which + ".who"),
                document,
                state,
                begins,
                due,
                words.say("outside." + which + ".plan"));
        acting.person(STEWARD, () -> processes.enter(content, STEWARD));
    }
}
