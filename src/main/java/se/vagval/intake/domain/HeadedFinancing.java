package se.vagval.intake.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import se.vagval.intake.domain.Sheet.Cell;

/**
 * A heading that is itself a kind of financing has the amount beside it: "Sökt stöd" and "450 000" are a row of their own. In
 * a form it waits until all is read: what a row of its table has told already is shown, and not counted once more.
 */
final class HeadedFinancing {

    private static final String KIND = "financingType";
    private static final String ROWS = "finansiering[";
    private static final String TYPE = "].slag";
    private static final String AMOUNT = "].belopp";

    private final Map<String, ReceivedValue> form;
    private final List<Waiting> waiting = new ArrayList<>();

    private record Waiting(String heading, Cell cell) {}

    HeadedFinancing(Map<String, ReceivedValue> form) {
        this.form = form;
    }

    static boolean is(String heading) {
        return IntakeWords.INSTANCE.is(KIND, heading);
    }

    void keep(Map<String, ReceivedValue> values, String heading, Cell cell) {
        if (values == form) {
            waiting.add(new Waiting(heading, cell));
        } else {
            row(values, heading, cell);
        }
    }

    /** What the table tells is asked before anything is added to it: two financiers of one kind are two. */
    void settle() {
        var told = told();
        waiting.forEach(it -> {
            if (told.contains(kindOf(it.heading()))) {
                SheetReading.unknown(form, it.heading() + ": " + it.cell().text());
            } else {
                row(form, it.heading(), it.cell());
            }
        });
    }

    /** The kinds that rows of the table give an amount; a row without one tells nothing of it. */
    private Set<String> told() {
        return form.values().stream()
                .filter(it -> it.path().startsWith(ROWS) && it.path().endsWith(TYPE))
                .filter(it -> form.containsKey(it.path().replace(TYPE, AMOUNT)))
                .map(it -> kindOf(it.text()))
                .collect(Collectors.toSet());
    }

    private static String kindOf(String said) {
        return IntakeWords.INSTANCE.meaning(KIND, said).orElse(said).strip().toLowerCase(Locale.ROOT);
    }

    private static void row(Map<String, ReceivedValue> values, String heading, Cell cell) {
        var at = values.keySet().stream()
                .filter(it -> it.startsWith(ROWS))
                .map(it -> it.substring(0, it.indexOf(']')))
                .distinct()
                .count();
        SheetReading.put(values, ROWS + at + TYPE, Cell.text(heading));
        SheetReading.put(values, ROWS + at + AMOUNT, cell);
    }
}
