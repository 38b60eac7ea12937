package se.vagval.casefile.web;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.web.ApplicationForm.ActorRow;
import se.vagval.casefile.web.ApplicationForm.BudgetRow;
import se.vagval.casefile.web.ApplicationForm.FinancingRow;

/** Rows that come and go by the press of a button, without scripts: "budget+" adds one, "budget-2" removes the third. */
final class FormRows {

    private static final Pattern WISH = Pattern.compile("(actors|budget|financing)(\\+|-(\\d{1,3}))");
    private static final int MOST = 100;

    private FormRows() {}

    static boolean isWish(@Nullable String wish) {
        return wish != null && WISH.matcher(wish).matches();
    }

    static ApplicationForm after(@Nullable String wish, ApplicationForm form) {
        var parts = WISH.matcher(wish == null ? "" : wish);
        if (!parts.matches()) {
            return form;
        }
        var remove = parts.group(3) == null ? -1 : Integer.parseInt(parts.group(3));
        return switch (parts.group(1)) {
            case "actors" -> form.with(changed(form.actors(), remove, ActorRow.EMPTY), form.budget(), form.financing());
            case "budget" ->
                form.with(form.actors(), changed(form.budget(), remove, BudgetRow.EMPTY), form.financing());
            default -> form.with(form.actors(), form.budget(), changed(form.financing(), remove, FinancingRow.EMPTY));
        };
    }

    private static <T> List<T> changed(List<T> rows, int remove, T empty) {
        var next = new ArrayList<>(rows);
        if (remove < 0 && rows.size() < MOST) {
            next.add(empty);
        } else if (remove >= 0 && remove < rows.size()) {
            next.remove(remove);
        }
        return next;
    }
}
