package se.vagval.document;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.atomic.AtomicInteger;

/** Trängsel vid skrivaren: takes all places and keeps them until it is closed; others may be set to wait behind them. */
public final class Crowd implements AutoCloseable {

    private final PaperTurns turns;
    private final CountDownLatch over = new CountDownLatch(1);
    private final List<Thread> people = new ArrayList<>();
    private final AtomicInteger refused = new AtomicInteger();

    public Crowd(PaperTurns turns, int places) throws InterruptedException {
        this.turns = turns;
        var begun = new CountDownLatch(places);
        for (var place = 0; place < places; place++) {
            people.add(Thread.ofPlatform()
                    .start(() -> turns.inTurn(() -> {
                        begun.countDown();
                        return untilOver();
                    })));
        }
        begun.await();
    }

    /** So many more begin to wait, one after the other; fails when one of them is not let to wait. */
    public void waits(int more) throws InterruptedException {
        for (var one = 0; one < more; one++) {
            var person = Thread.ofPlatform().unstarted(this::takeTurn);
            people.add(person);
            person.start();
            while (person.getState() != Thread.State.TIMED_WAITING) {
                if (refused.get() > 0) {
                    throw new AssertionError("only " + one + " may wait");
                }
                Thread.onSpinWait();
            }
        }
    }

    private void takeTurn() {
        try {
            turns.inTurn(() -> "");
        } catch (RejectedExecutionException told) {
            refused.incrementAndGet();
        }
    }

    private String untilOver() {
        try {
            over.await();
            return "";
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Override
    public void close() throws InterruptedException {
        over.countDown();
        for (var person : people) {
            person.join();
        }
    }
}
