package se.vagval.web.frame;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What layout.html shows around every page: the person with role words, the navigation, Demoläge, what a print of it says of the day, and where we are: the path, the
 * page that shows what was posted there, and where a text is left that could not be saved.
 */
public record Shell(
        @Nullable String user,
        @Nullable String person,
        @Nullable String roles,
        List<Entry> navigation,
        boolean demo,
        String printed,
        String path,
        String home,
        @Nullable String leave) {

    /**
     * One link of the navigation; current is "page" here, "true" below it, and otherwise nothing. A word for several leads to
     * the first of them.
     */
    public record Entry(
            String label, String address, @Nullable String current, List<Entry> below) {

        static Entry of(String label, String address) {
            return new Entry(label, address, null, List.of());
        }

        /** Of a word for several that is current, the several. */
        public boolean isOpen() {
            return current != null && !below.isEmpty();
        }
    }
}
