package se.vagval.casefile;

import java.util.Optional;
import java.util.UUID;

/** What the outbox asks of the letters of one kind that it was given, and tells of how it went. Nobody is signed in when mail is sent. */
public interface PostedLetters {

    /** The letter as it goes. */
    record Parcel(String subject, String text, String fileName, String mediaType, byte[] file) {}

    /** Why a letter is where it was. */
    enum Obstacle {
        NO_ANSWER,
        NOT_SIGNED_IN,
        ADDRESS,
        /** The case was marked while the letter waited. */
        SECRET,
        /** What the letter speaks of holds no longer. */
        OVERTAKEN,
        /** Nobody knows whether it went. */
        UNCERTAIN;

        /** A letter of a marked case, or of what is past, goes by no mail, however often it is tried. */
        public boolean mayBeTriedAgain() {
            return this != SECRET && this != OVERTAKEN;
        }
    }

    LetterKey.Kind kind();

    /** The letter is in the sender's hands from now on; none when it was taken back, has gone some other way, or may not go. */
    Optional<Parcel> begin(UUID letter);

    /** The mail server took it: now it has been sent. */
    void went(UUID letter);

    /** It did not go, and is tried again or stays. */
    void stayed(UUID letter, Obstacle obstacle, boolean triedAgain);
}
