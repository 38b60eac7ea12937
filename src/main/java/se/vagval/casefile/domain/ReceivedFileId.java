package se.vagval.casefile.domain;

import java.util.UUID;
import org.springframework.modulith.NamedInterface;

/** Id of a received file. */
@NamedInterface("work")
public record ReceivedFileId(UUID value) {

    public static ReceivedFileId of(String value) {
        return new ReceivedFileId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
