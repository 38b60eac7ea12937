package se.vagval.wording;

import java.util.List;
import java.util.Optional;

/** The versions of texts, for the rooms that write them. Who may see or change a text is for its room to say. */
public interface TextVersions {

    /** Keeps what stands there after a save; saves the machine makes while one person writes on become one version. */
    void keep(TextPlace place, DraftedText text, String draft, boolean autosaved);

    /** Newest first, at most fifty. */
    List<TextVersion> of(TextPlace place);

    Optional<String> textOf(TextPlace place, int number);
}
