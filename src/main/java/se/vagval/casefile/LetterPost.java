package se.vagval.casefile;

import se.vagval.identity.UserId;

/** Brevgång. How a letter of a case leaves by mail; whoever has the mail server implements it. */
public interface LetterPost {

    /** Whether mail goes anywhere at all. */
    boolean isOpen();

    /** Whether what would have gone is kept in the portal instead, to be read there. */
    boolean isLocal();

    /** Whether mail can be sent there. */
    boolean isAddress(String typed);

    /** Puts the letter in the outbox, within the act that asks for it; it is fetched from {@link PostedLetters} when it goes. */
    void post(LetterKey letter, UserId sender, String address);
}
