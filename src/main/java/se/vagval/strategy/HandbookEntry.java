package se.vagval.strategy;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion.Provenance;

/**
 * Handbok. One piece of guidance, with the questions that help: on a criterion (by its code), a step of RUS-säkring (S1–S4)
 * or the handling of a case; a method; or what applicants are told. It belongs to a version, as the criteria do.
 */
public record HandbookEntry(
        String code,
        HandbookKind kind,
        List<String> about,
        String title,
        String text,
        List<String> questions,
        @Nullable String link,
        @Nullable Boolean film,
        Provenance provenance) {

    private static final Pattern PLACE = Pattern.compile("https?://[^\\s/\"<>]+\\.[^\\s/\"<>]+(?:/[^\\s\"<>]*)?");

    /** Who it is for and where it is read, in the order of the handbook. */
    public enum HandbookKind {
        INTRODUCTION,
        STEP,
        CRITERION,
        METHOD,
        APPLICANT,
        GOAL,
        EXAMPLE;

        /** Whether applicants read it, without signing in. */
        public boolean isOpen() {
            return this == APPLICANT || this == GOAL || this == EXAMPLE;
        }
    }

    @SuppressWarnings("NullAway")
    public HandbookEntry {
        about = about == null ? List.of() : List.copyOf(about);
        questions = questions == null ? List.of() : List.copyOf(questions);
        link = link == null || link.isBlank() ? null : link.strip();
        film = Boolean.TRUE.equals(film) ? true : null;
    }

    /** Whether what it links to is a film, with words to read for whoever does not hear it. */
    public boolean showsFilm() {
        return Boolean.TRUE.equals(film) && link != null;
    }

    /** A link leads to a place on the web and is nothing that runs; and a film has one. */
    public boolean linksRightly() {
        return link == null ? film == null : PLACE.matcher(link).matches();
    }
}
