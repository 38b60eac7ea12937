package se.vagval.exchange.domain;

import java.time.LocalDate;
import java.util.function.Supplier;

/** Handling i akten. {@code name} is what people call it, {@code fileName} what the file is called; read when its turn comes. */
public record FilePart(String name, String fileName, String mediaType, LocalDate day, Supplier<byte[]> file) {

    boolean isPdf() {
        return mediaType.equals("application/pdf");
    }
}
