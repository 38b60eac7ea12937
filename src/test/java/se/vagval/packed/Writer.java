package se.vagval.packed;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import se.vagval.TestDay;

/**
 * Writes one note after the other through the real form, each with a mark of its own, and does not give up: when an answer
 * does not come it sends the same form again with the same submission key. As long as the form has none, it looks whether the
 * note is there first, as a careful person would.
 */
final class Writer implements Runnable {

    private static final String TOKEN = "_csrf";

    private final int port;
    private final String person;
    private final List<String> cases;
    private final Ledger ledger;
    private final BooleanSupplier isOver;
    private Guest guest;

    Writer(int port, String person, List<String> cases, Ledger ledger, BooleanSupplier isOver) {
        this.port = port;
        this.person = person;
        this.cases = cases;
        this.ledger = ledger;
        this.isOver = isOver;
        this.guest = new Guest(port);
    }

    @Override
    public void run() {
        try {
            while (!isOver.getAsBoolean()) {
                var address = cases.get(ThreadLocalRandom.current().nextInt(cases.size()));
                write("/arenden/" + address + "/anteckningar", ledger.newMark());
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void write(String page, String mark) throws InterruptedException {
        Map<String, String> key = null;
        // Even when time is over, a note whose fate is not known is followed to its end.
        for (var attempt = 0; attempt == 0 || key != null || !isOver.getAsBoolean(); attempt++) {
            try {
                var form = guest.get(page);
                if (form.status() != 200) {
                    comeBack(form);
                    continue;
                }
                var hidden = Guest.hiddenIn(form.body(), page);
                if (key != null) {
                    ledger.retried();
                    if (key.isEmpty() && form.body().contains(escaped(mark))) {
                        ledger.acknowledge(mark);
                        return;
                    }
                }
                key = keyOf(key == null || key.isEmpty() ? hidden : key);
                var sent = new LinkedHashMap<>(hidden);
                sent.putAll(key);
                var answer = guest.post(page, sent, note(mark));
                ledger.answered("POST " + answer.status());
                if (answer.leadsTo("/anteckningar")) {
                    ledger.acknowledge(mark);
                    return;
                }
                comeBack(answer);
            } catch (IOException gone) {
                ledger.answered("no answer");
                TimeUnit.MILLISECONDS.sleep(200);
            }
        }
    }

    /** Session over after a restart, or the portal has said that it cannot just now. */
    private void comeBack(Guest.Answer answer) throws InterruptedException, IOException {
        if (answer.status() >= 500) {
            ledger.answered("refused " + answer.status());
            TimeUnit.MILLISECONDS.sleep(200);
        } else {
            guest = new Guest(port);
            if (!guest.signIn(person, FilledDatabase.PASSWORD)) {
                TimeUnit.MILLISECONDS.sleep(300);
            }
        }
    }

    /** What makes two sendings of one form the same: everything hidden but the token, which belongs to the session. */
    private static Map<String, String> keyOf(Map<String, String> hidden) {
        var key = new LinkedHashMap<>(hidden);
        key.remove(TOKEN);
        return key;
    }

    private static Map<String, String> note(String mark) {
        return Map.of(
                "kind", "FILE_NOTE",
                "heading", mark,
                "heldOn", TestDay.today().minusDays(2).toString(),
                "participants", "",
                "text", "Skrivet medan det stormar.");
    }

    /** As the guest reads it: bytes of UTF-8 taken for Latin letters. */
    private static String escaped(String mark) {
        return mark.substring(mark.indexOf(' '));
    }
}
