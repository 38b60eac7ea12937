package se.vagval.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static se.vagval.TestPeople.ELECTED;
import static se.vagval.TestPeople.SECRETARY;

import jakarta.persistence.EntityManager;
import java.io.ByteArrayOutputStream;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryType;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import se.vagval.decision.DecisionStorageTest;
import se.vagval.decision.MeetingId;
import se.vagval.decision.TestDecisions;
import se.vagval.demo.ActingAs;
import se.vagval.document.BookletBinder;

/**
 * Measured, not part of every build: {@code src/test/perf/packet}. A meeting of forty cases: the papers that are made when the
 * notice is sent, then the one file they become. The heap is counted with what nobody has collected yet.
 */
@DecisionStorageTest
class PacketOfForty {

    private static final int CASES = 40;
    private static final double MOST_SECONDS = 20;
    private static final long MIB = 1024 * 1024;

    @Autowired
    TestDecisions decisions;

    @Autowired
    ActingAs acting;

    @Autowired
    MeetingCalling calling;

    @Autowired
    CommitteeReading reading;

    @Autowired
    BookletBinder binder;

    @Autowired
    EntityManager storage;

    @Test
    void isOneFileInLessThanTwentySeconds() throws Exception {
        var few = meetingOf(CASES / 10, 801);
        call(few);
        bound(few);
        var many = meetingOf(CASES, 802);

        var before = peak(few);
        var making = call(many);
        var packet = bound(many);
        var after = peak(many);

        System.out.printf(
                "packet of %d cases: %d pages, %.1f MiB, papers made in %.1f s, bound in %.1f s; "
                        + "heap at most %d MiB more than before it (%d cases: %d MiB)%n",
                CASES,
                packet.pages(),
                packet.bytes() / (double) MIB,
                making,
                packet.seconds(),
                after / MIB,
                CASES / 10,
                before / MIB);
        assertThat(packet.pages()).isGreaterThan(CASES * 3);
        assertThat(making + packet.seconds()).isLessThan(MOST_SECONDS);
    }

    private record Bound(int pages, long bytes, double seconds) {}

    private MeetingId meetingOf(int cases, int days) {
        var meeting = decisions.meetingIn(days);
        for (var at = 0; at < cases; at++) {
            decisions.onAgenda(meeting);
        }
        forget();
        return meeting;
    }

    /** The papers are made to be counted, since the notice says on which page each of them begins. */
    private double call(MeetingId meeting) {
        var from = System.nanoTime();
        acting.person(SECRETARY, () -> calling.send(meeting, SECRETARY));
        forget();
        return (System.nanoTime() - from) / 1e9;
    }

    private void forget() {
        storage.flush();
        storage.clear();
    }

    private Bound bound(MeetingId meeting) throws Exception {
        var file = new ByteArrayOutputStream();
        var from = System.nanoTime();
        acting.person(ELECTED, () -> binder.bind(reading.packet(meeting, ELECTED), file));
        var seconds = (System.nanoTime() - from) / 1e9;
        try (var pdf = Loader.loadPDF(file.toByteArray())) {
            return new Bound(pdf.getNumberOfPages(), file.size(), seconds);
        }
    }

    /** The most the heap has held while the packet was bound, above what it held before. */
    private long peak(MeetingId meeting) throws Exception {
        System.gc();
        var heaps = ManagementFactory.getMemoryPoolMXBeans().stream()
                .filter(it -> it.getType() == MemoryType.HEAP)
                .toList();
        var held = heaps.stream().mapToLong(it -> it.getUsage().getUsed()).sum();
        heaps.forEach(it -> it.resetPeakUsage());
        bound(meeting);
        return heaps.stream().mapToLong(it -> it.getPeakUsage().getUsed()).sum() - held;
    }
}
