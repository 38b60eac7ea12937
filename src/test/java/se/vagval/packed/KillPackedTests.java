package se.vagval.packed;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import se.vagval.packed.PackedPortal.Form;
import se.vagval.packed.Storm.Kind;

/**
 * What the portal has said it kept is there once, whatever is killed while people write. {@code src/test/attack/kill} goes on
 * until 5 000 notes are acknowledged, on a disk that can be filled; a build kills each process once.
 */
@Tag("packed")
class KillPackedTests {

    private static final int NOTES = Integer.getInteger("vagval.attack.notes", 60);
    private static final int CASES = Integer.getInteger("vagval.attack.cases", 10);
    private static final int WRITERS = 6;
    private static final Duration CALM = Duration.ofMillis(Integer.getInteger("vagval.attack.calm-ms", 1_500));
    private static final List<Kind> IN_A_BUILD = List.of(Kind.BACKEND, Kind.POSTMASTER, Kind.PORTAL);
    private static final String OFFICER = "handlaggare";

    private final Ledger ledger = new Ledger();
    private final Map<Kind, Integer> befallen = new EnumMap<>(Kind.class);

    @Test
    void keepsEveryAcknowledgedNoteOnceWhateverIsKilled() throws Exception {
        var isAttack = System.getProperty("vagval.attack.notes") != null;
        var jar = Form.EXTRACTED.jar();
        try (var storm = new Storm(jar, FilledDatabase.server(), FilledDatabase.folder(), isAttack)) {
            var cases = copies();
            write(storm, cases, isAttack ? List.of(Kind.values()) : IN_A_BUILD);
            check(cases, storm);
        }
    }

    private static List<String> copies() throws Exception {
        try (var tables = new MarkCheck(FilledDatabase.server())) {
            return tables.copiesOfACase(OFFICER, CASES);
        }
    }

    private void write(Storm storm, List<String> cases, List<Kind> kinds) throws Exception {
        var over = new AtomicBoolean();
        var writers = new ArrayList<Thread>();
        for (var writer = 0; writer < WRITERS; writer++) {
            var one = new Writer(storm.port(), OFFICER, cases, ledger, over::get);
            writers.add(Thread.ofPlatform().daemon().start(one));
        }
        awaitNotes(1);
        for (var round = 0;
                befallen.size() < kinds.size() || ledger.acknowledged().size() < NOTES;
                round++) {
            var kind = kinds.get(round % kinds.size());
            befallen.merge(kind, storm.canHappen(kind) ? 1 : 0, Integer::sum);
            if (storm.canHappen(kind)) {
                storm.befall(kind);
            }
            // Nothing befalls it again before somebody has been able to write.
            awaitNotes(ledger.acknowledged().size() + 1);
            TimeUnit.MILLISECONDS.sleep(CALM.toMillis());
        }
        over.set(true);
        for (var writer : writers) {
            assertThat(writer.join(Duration.ofMinutes(2)))
                    .as("a writer comes to its end")
                    .isTrue();
        }
    }

    private void awaitNotes(int number) throws InterruptedException {
        var end = System.nanoTime() + Duration.ofMinutes(8).toNanos();
        while (ledger.acknowledged().size() < number) {
            assertThat(System.nanoTime())
                    .as("the portal takes notes again; until now %s after %s", ledger.answers(), befallen)
                    .isLessThan(end);
            TimeUnit.MILLISECONDS.sleep(50);
        }
    }

    private void check(List<String> cases, Storm storm) throws Exception {
        var answers = ledger.answers();
        try (var tables = new MarkCheck(FilledDatabase.server())) {
            var found = tables.marks();
            var lost = ledger.acknowledged().stream()
                    .filter(it -> !found.containsKey(it))
                    .toList();
            var twice =
                    found.entrySet().stream().filter(it -> it.getValue() > 1).toList();
            tell("acknowledged", ledger.acknowledged().size());
            tell("tried", ledger.tried());
            tell("lost", lost.size());
            tell("twice", twice.size());
            tell(
                    "not acknowledged and there all the same",
                    found.size() - ledger.acknowledged().size() + lost.size());
            tell("sent again with the same key", ledger.retries());
            tell("broken chains", tables.brokenChains().size());
            tell("traces missing", Math.abs(tables.tracesOfNotes(cases) - found.size()));
            answers.forEach((answer, times) -> tell("answer " + answer, times));
            befallen.forEach((kind, times) -> tell("befallen " + kind, times));
            Files.writeString(Path.of("target/packed/storm-last.log"), storm.log());
            assertThat(lost).as("acknowledged and not there").isEmpty();
            assertThat(twice).as("there more than once").isEmpty();
            assertThat(tables.brokenChains()).isEmpty();
            assertThat(tables.tracesOfNotes(cases)).as("traces of notes").isEqualTo(found.size());
        }
        assertThat(answers.keySet()).as("5xx other than 503").noneMatch(it -> it.matches(".*5(0[0-24-9]|[1-9]\\d)"));
    }

    /** For the table that the drivers in {@code src/test/attack} print at their end. */
    private static void tell(String measure, int value) {
        System.out.printf("RESULT\tkill\t%s\t%d%n", measure, value);
    }
}
