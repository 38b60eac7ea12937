package se.vagval.portfolio.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;
import se.vagval.portfolio.QuarterId;

/**
 * Kvartalsrapportens innehåll. All that a quarter's edition says, with the names of its day. A row without numbers is hidden;
 * no number is ever guessed in its place.
 */
public record QuarterContent(
        int year,
        int quarter,
        String asOf,
        int least,
        List<Named> places,
        List<Named> forms,
        List<Row> rows,
        List<Cause> causes,
        List<Deed> actions,
        List<Checked> checks,
        @Nullable Boolean payments)
        implements StoredDocument {

    public QuarterContent {
        places = List.copyOf(places);
        forms = List.copyOf(forms);
        rows = List.copyOf(rows);
        causes = List.copyOf(causes);
        actions = List.copyOf(actions);
        checks = List.copyOf(checks);
    }

    /** A code with its word. */
    public record Named(String code, String name) {}

    /** Rad. One cell of one of the tables. */
    public record Row(
            QuarterPeriod period,
            Geography geography,
            String place,
            String form,
            @Nullable Long received,
            @Nullable Long granted,
            @Nullable Long rejected,
            @Nullable Long amount,
            @Nullable Long payees,
            @Nullable Long paid) {

        public boolean isHidden() {
            return received == null;
        }

        static Row of(
                QuarterPeriod period, QuarterCell cell, @Nullable CellNumbers numbers, @Nullable CellNumbers payments) {
            return new Row(
                    period,
                    cell.geography(),
                    cell.place(),
                    cell.form(),
                    numbers == null ? null : numbers.received(),
                    numbers == null ? null : numbers.granted(),
                    numbers == null ? null : numbers.rejected(),
                    numbers == null ? null : numbers.amount(),
                    payments == null ? null : payments.granted(),
                    payments == null ? null : payments.amount());
        }
    }

    /** Orsak till en kommuns siffror. */
    public record Cause(String place, NoteFactor factor, String text) {}

    /** Åtgärd i en kommun. */
    public record Deed(
            String place,
            String text,
            String responsible,
            LocalDate due,
            @Nullable LocalDate doneOn) {}

    /** Kontroll som gjordes före publicering. */
    public record Checked(QuarterCheck check, long found, long of) {}

    /** Editions from before payments were reported say nothing of them. */
    public boolean tellsPayments() {
        return Boolean.TRUE.equals(payments);
    }

    public QuarterId id() {
        return new QuarterId(year, quarter);
    }

    public List<Row> rows(QuarterPeriod period, Geography geography) {
        return rows.stream()
                .filter(it -> it.period() == period && it.geography() == geography)
                .toList();
    }

    public Optional<Row> row(QuarterPeriod period, Geography geography, String place, String form) {
        return rows.stream()
                .filter(it -> it.period() == period
                        && it.geography() == geography
                        && it.place().equals(place)
                        && it.form().equals(form))
                .findFirst();
    }

    public long hidden() {
        return rows.stream().filter(Row::isHidden).count();
    }
}
