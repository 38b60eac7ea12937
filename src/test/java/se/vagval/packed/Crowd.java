package se.vagval.packed;

import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import se.vagval.TestDay;

/** Twelve people who knock from the first second, and read, write and print as soon as somebody opens. */
final class Crowd {

    private static final List<String> PEOPLE = List.of(
            "handlaggare",
            "registrator",
            "handlaggare2",
            "enhetschef",
            "fortroendevald",
            "namndsekreterare",
            "enhetschef2",
            "direktor",
            "rus-samordnare",
            "statistiker",
            "revisor",
            "forvaltare");
    private static final List<String> PLACES = List.of(
            "",
            "/utlatande/dokument/pdf",
            "/anteckningar",
            "/profil",
            "/utlatande/dokument/docx",
            "/bedomning",
            "/utlatande",
            "/bedomning/rus-sakring",
            "/beslut/sammanfattning.pdf",
            "/ansokan",
            "/formell-kontroll",
            "/bilagor");
    private static final List<String> ROOMS =
            List.of("/", "/arenden", "/sammantraden", "/styrdokument", "/arenden/import", "/anvandare");
    private static final int ENOUGH = 100;
    private static final int SOME = 5;
    private static final Pattern CASE = Pattern.compile("/arenden/[0-9a-f]{8}-[0-9a-f-]{27}");

    private final int port;
    private final List<Thread> threads = new ArrayList<>();
    private final ConcurrentLinkedQueue<String> complaints = new ConcurrentLinkedQueue<>();
    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicInteger writes = new AtomicInteger();
    private final AtomicInteger prints = new AtomicInteger();
    private final AtomicInteger inside = new AtomicInteger();
    private final AtomicLong slowest = new AtomicLong();
    private volatile boolean leaving;

    Crowd(int port) {
        this.port = port;
    }

    static Crowd comesTo(int port) {
        var crowd = new Crowd(port);
        for (var place = 0; place < PEOPLE.size(); place++) {
            var number = place;
            crowd.threads.add(Thread.ofPlatform().daemon().start(() -> crowd.person(number)));
        }
        return crowd;
    }

    /** Said before the portal is asked to end: from now on a closed door is no complaint. */
    void isToldToLeave() {
        leaving = true;
    }

    /** Whether everybody came in and was served, so much that each kind of work has been done a few times. */
    boolean isServedWithin(Duration patience) throws InterruptedException {
        var end = System.nanoTime() + patience.toNanos();
        while (inside() < PEOPLE.size() || reads() < ENOUGH || writes() < SOME || prints() < SOME) {
            if (System.nanoTime() > end) {
                return false;
            }
            TimeUnit.MILLISECONDS.sleep(50);
        }
        return true;
    }

    /** Waits until everybody has gone; those still waiting for an answer are what a hang looks like. */
    int stillWaitingAfter(Duration patience) throws InterruptedException {
        leaving = true;
        var end = System.nanoTime() + patience.toNanos();
        for (var thread : threads) {
            thread.join(Math.max(1, TimeUnit.NANOSECONDS.toMillis(end - System.nanoTime())));
        }
        return (int) threads.stream().filter(Thread::isAlive).count();
    }

    List<String> complaints() {
        return complaints.stream().collect(Collectors.groupingBy(it -> it, Collectors.counting())).entrySet().stream()
                .map(it -> it.getValue() + " × " + it.getKey())
                .toList();
    }

    int reads() {
        return reads.get();
    }

    int writes() {
        return writes.get();
    }

    int prints() {
        return prints.get();
    }

    int inside() {
        return inside.get();
    }

    Duration slowest() {
        return Duration.ofNanos(slowest.get());
    }

    private void person(int number) {
        var guest = new Guest(port);
        try {
            if (!knocks(guest, number)) {
                return;
            }
            inside.incrementAndGet();
            for (var round = number; !leaving; round++) {
                goesAround(guest, round, number);
            }
        } catch (IOException failure) {
            if (!leaving) {
                complaints.add(PEOPLE.get(number) + ": " + failure);
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean knocks(Guest guest, int number) throws InterruptedException {
        while (!leaving) {
            try {
                if (guest.signIn(PEOPLE.get(number), FilledDatabase.PASSWORD)) {
                    return true;
                }
            } catch (IOException notYet) {
                // nobody opens yet
            }
            TimeUnit.MILLISECONDS.sleep(100);
        }
        return false;
    }

    private void goesAround(Guest guest, int round, int number) throws IOException, InterruptedException {
        reads(guest, ROOMS.get(round % ROOMS.size()));
        var found = CASE.matcher(reads(guest, "/arenden").body());
        var cases = found.results().map(it -> it.group()).distinct().toList();
        if (cases.isEmpty()) {
            return;
        }
        var address = cases.get(round % cases.size());
        var here = address + PLACES.get(round % PLACES.size());
        var answer = reads(guest, here);
        if (answer.leadsTo("/jav")) {
            noted(guest.fillIn(address + "/jav", address + "/jav", Map.of("answer", "FREE", "till", here)), "jav");
        } else if (answer.status() == 200 && number < 3) {
            writes(guest, address, round);
        }
    }

    private Guest.Answer reads(Guest guest, String address) throws IOException, InterruptedException {
        var from = System.nanoTime();
        var answer = guest.get(address);
        slowest.accumulateAndGet(System.nanoTime() - from, Math::max);
        (answer.body().startsWith("%PDF") || answer.body().startsWith("PK") ? prints : reads).incrementAndGet();
        noted(answer, address.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "…"));
        return answer;
    }

    private void writes(Guest guest, String address, int round) throws IOException, InterruptedException {
        var page = address + "/anteckningar";
        var answer = guest.fillIn(
                page,
                page,
                Map.of(
                        "kind", "FILE_NOTE",
                        "heading", "Anteckning " + round,
                        "heldOn", TestDay.today().minusDays(1).toString(),
                        "participants", "",
                        "text", "Skrivet medan portalen vaknar."));
        noted(answer, "note");
        if (answer.leadsTo("/anteckningar")) {
            writes.incrementAndGet();
        }
    }

    /** A cold portal is slow at first, and tells whoever has waited long enough for a paper or for the database. */
    private static boolean isToldToWait(Guest.Answer answer) {
        return answer.status() == 503;
    }

    private void noted(Guest.Answer answer, String what) {
        if (answer.status() >= 500 && !isToldToWait(answer) && !leaving) {
            complaints.add(answer.status() + " from " + what);
        }
    }
}
