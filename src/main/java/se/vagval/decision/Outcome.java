package se.vagval.decision;

/** Beslutets utfall: bifall, delvis bifall, avslag, avvisad. */
public enum Outcome {
    GRANTED,
    PARTLY_GRANTED,
    REJECTED,
    DISMISSED;

    public boolean givesMoney() {
        return this == GRANTED || this == PARTLY_GRANTED;
    }
}
