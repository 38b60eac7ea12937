package se.vagval.web;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Bläddring. The way to the rows before and after, by key and never by page number, so that depth costs nothing. */
public record Paging(@Nullable String earlier, @Nullable String next, String shown) {

    public boolean isNeeded() {
        return earlier != null || next != null;
    }

    /** The rows of one page, and whether there are more; made from a query that asks for one row too many. */
    public record Slice<T>(List<T> rows, boolean hasMore) {

        public Slice {
            rows = List.copyOf(rows);
        }

        public static <T> Slice<T> of(List<T> oneTooMany, int size) {
            var more = oneTooMany.size() > size;
            return new Slice<>(more ? oneTooMany.subList(0, size) : oneTooMany, more);
        }

        public <R> Slice<R> map(Function<? super T, ? extends R> change) {
            return new Slice<>(rows.stream().<R>map(change).toList(), hasMore);
        }

        public @Nullable T last() {
            return rows.isEmpty() ? null : rows.getLast();
        }
    }
}
