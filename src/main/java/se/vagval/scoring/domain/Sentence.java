package se.vagval.scoring.domain;

import java.util.List;
import se.vagval.scoring.LevelProposal.Passage;
import se.vagval.web.SensitiveText;

/** Mening. A sentence where it stands in its field; {@code read} is how it is read, in small letters and mended, and its words. */
record Sentence(String field, int start, int end, String text, String read, List<String> words) {

    /** By where it stands: no two stand in the same place, and its words need not be gone through. */
    @Override
    public int hashCode() {
        return 31 * field.hashCode() + start;
    }

    /** Of a field of the application: what can be cited. */
    boolean isCitable() {
        return isShown() && !field.equals(ReadText.ACTORS);
    }

    /** Somebody's words, and not a list of sums or days. */
    boolean isSaid() {
        return !ReadText.COUNTED.contains(field);
    }

    /** The title is read, but shows nobody anything. */
    boolean isShown() {
        return !field.equals(ReadText.TITLE);
    }

    Passage asPassage() {
        return new Passage(field, start, end, SensitiveText.masked(text));
    }
}
