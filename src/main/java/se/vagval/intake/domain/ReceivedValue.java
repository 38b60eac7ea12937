package se.vagval.intake.domain;

import com.fasterxml.jackson.annotation.JsonIgnore;

/**
 * Mottaget värde. One value of a received file: where it stands ({@code kommuner[1].kod}) and its text exactly as it
 * was written there.
 */
public record ReceivedValue(String path, String text, Kind kind) {

    /** What the file itself says the value is. */
    public enum Kind {
        TEXT,
        /** Written as a number, so it can be read in one way only. */
        NUMBER,
        TRUTH,
        /** What a formula had come to when the file was saved. */
        CALCULATED,
        /** Named, but empty. */
        NOTHING
    }

    @JsonIgnore
    public boolean isBlank() {
        return kind == Kind.NOTHING || text.isBlank();
    }

    @JsonIgnore
    public boolean isNumber() {
        return kind == Kind.NUMBER;
    }
}
