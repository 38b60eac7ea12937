package se.vagval.wording;

import java.util.List;
import java.util.Optional;
import se.vagval.identity.UserId;

/** The versions of texts, for the rooms that write them. Who may see or change a text is for its room to say. */
public interface TextVersions {

    /** Keeps what stands there after a save; saves the machine makes while one person writes on become one version. */
    void keep(TextPlace place, DraftedText text, String draft, boolean autosaved);

    /** As {@link #keep}, but what stood there before stays a version of its own: it was written in another window. */
    void keepApart(TextPlace place, DraftedText text, String draft, boolean autosaved);

    /** Whether nobody else has saved after that number. */
    boolean isAlone(TextPlace place, int after, UserId person);

    /** Newest first, at most fifty. */
    List<TextVersion> of(TextPlace place);

    Optional<String> textOf(TextPlace place, int number);
}
