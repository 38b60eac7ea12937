package se.vagval.web;

import org.jspecify.annotations.Nullable;

/** Länk. A text with the address it leads to; without an address it is only the text. */
public record Link(String label, @Nullable String address) {

    public static Link to(String label, String address) {
        return new Link(label, address);
    }

    public static Link plain(String label) {
        return new Link(label, null);
    }
}
