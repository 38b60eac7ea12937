package se.vagval.intake;

import java.util.UUID;

/** Id of a received file. */
public record ReceivedFileId(UUID value) {

    public static ReceivedFileId of(String value) {
        return new ReceivedFileId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
