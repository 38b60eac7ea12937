package se.vagval.casefile;

/** Sändningssätt. How a letter of the case went to its addressee. */
public enum LetterWay {
    EMAIL,
    MAIL,
    DIGITAL_MAILBOX,
    E_SERVICE,
    HANDED_OVER
}
