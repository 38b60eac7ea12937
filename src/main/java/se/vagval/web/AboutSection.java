package se.vagval.web;

import java.util.List;

/**
 * Avsnitt om portalen. One table on the page about the portal, with words as people read them. A module that has something
 * to tell there brings a {@link Source} bean.
 */
public record AboutSection(String title, String lead, List<String> columns, List<List<String>> rows) {

    public AboutSection {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** Whoever has a section to tell; asked each time the page is shown, in the order of the beans. */
    @FunctionalInterface
    public interface Source {

        AboutSection section();
    }
}
