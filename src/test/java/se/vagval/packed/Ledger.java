package se.vagval.packed;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.AtomicInteger;

/** What was tried, and what the portal said it had kept; the portal's own database is asked only afterwards. */
final class Ledger {

    private final AtomicInteger next = new AtomicInteger();
    private final Set<String> acknowledged = ConcurrentHashMap.newKeySet();
    private final Map<String, AtomicInteger> answers = new ConcurrentSkipListMap<>();
    private final AtomicInteger retries = new AtomicInteger();

    String newMark() {
        return "Märke %06d".formatted(next.incrementAndGet());
    }

    void acknowledge(String mark) {
        acknowledged.add(mark);
    }

    void answered(String what) {
        answers.computeIfAbsent(what, it -> new AtomicInteger()).incrementAndGet();
    }

    void retried() {
        retries.incrementAndGet();
    }

    Set<String> acknowledged() {
        return Set.copyOf(acknowledged);
    }

    int tried() {
        return next.get();
    }

    int retries() {
        return retries.get();
    }

    /** How often each kind of answer came. */
    Map<String, Integer> answers() {
        var counted = new TreeMap<String, Integer>();
        answers.forEach((what, times) -> counted.put(what, times.get()));
        return counted;
    }
}
