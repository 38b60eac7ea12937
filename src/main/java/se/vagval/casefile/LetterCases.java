package se.vagval.casefile;

import org.jspecify.annotations.Nullable;
import se.vagval.identity.UserId;

/** Ärendet ur brevgångens synvinkel. What a letter on its way asks of its case; nobody is signed in when mail is sent. */
public interface LetterCases {

    /** Where the case stands, who has it, and whether its letters may leave by mail. */
    record Standing(
            RegistryNumber number,
            CaseStatus status,
            @Nullable UserId officer,
            boolean marked) {}

    /** Holds the case until the act is over: whoever does something in it at this moment is waited for, and nobody's act fails. */
    Standing hold(CaseFileId id);
}
