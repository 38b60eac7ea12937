package se.vagval.assessment;

/** Svar på stödformens fråga, as the application gives it; {@code note} says what it says, or what is lacking. */
public record SupportAnswer(String question, String text, Standing standing, String note) {

    /** Hur ansökan svarar. */
    public enum Standing {
        ANSWERED,
        PARTLY,
        MISSING,
        UNREAD
    }
}
