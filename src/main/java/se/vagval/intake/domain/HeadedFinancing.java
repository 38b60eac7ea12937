package se.vagval.intake.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import se.vagval.intake.domain.Sheet.Cell;

/**
 * A heading that is itself a kind of financing has the amount beside it: "Sökt stöd" and "450 000" are a row of their own. In
 * a form it waits until all is read: what a row of its table has told already is shown, and not counted once more.
 */
final class HeadedFinancing {

    private static final String KIND = "financingType";
    private static final String ROWS = "finansiering[";

    private final Map<String, ReceivedValue> form;
    private final Map<String, Cell> waiting = new LinkedHashMap<>();

    HeadedFinancing(Map<String, ReceivedValue> form) {
        this.form = form;
    }

    static boolean is(String heading) {
        return IntakeWords.INSTANCE.is(KIND, heading);
    }

    void keep(Map<String, ReceivedValue> values, String heading, Cell cell) {
        if (values != form || waiting.putIfAbsent(heading, cell) != null) {
            row(values, heading, cell);
        }
    }

    void settle() {
        waiting.forEach((heading, cell) -> {
            if (isTold(IntakeWords.INSTANCE.meaning(KIND, heading).orElseThrow())) {
                SheetReading.unknown(form, heading + ": " + cell.text());
            } else {
                row(form, heading, cell);
            }
        });
    }

    private boolean isTold(String kind) {
        return form.values().stream()
                .filter(it -> it.path().startsWith(ROWS) && it.path().endsWith(".slag"))
                .map(it -> it.text().strip())
                .anyMatch(it -> it.equalsIgnoreCase(kind)
                        || IntakeWords.INSTANCE
                                .meaning(KIND, it)
                                .filter(kind::equals)
                                .isPresent());
    }

    private static void row(Map<String, ReceivedValue> values, String heading, Cell cell) {
        var at = values.keySet().stream()
                .filter(it -> it.startsWith(ROWS))
                .map(it -> it.substring(0, it.indexOf(']')))
                .distinct()
                .count();
        SheetReading.put(values, ROWS + at + "].slag", Cell.text(heading));
        SheetReading.put(values, ROWS + at + "].belopp", cell);
    }
}
