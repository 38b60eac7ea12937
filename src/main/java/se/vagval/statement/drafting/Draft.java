package se.vagval.statement.drafting;

import java.util.List;

/** Utkast till ett avsnitt: text made only of what the data says, and what it could not say (shown while writing, never printed). */
public record Draft(String text, List<Gap> gaps) {

    public static final Draft EMPTY = new Draft("", List.of());

    public Draft {
        gaps = List.copyOf(gaps);
    }
}
