package se.vagval.casefile;

import java.util.UUID;

/** Ärende-id. Random, so an address tells nothing and cannot be guessed. */
public record CaseFileId(UUID value) {

    public static CaseFileId of(String value) {
        return new CaseFileId(UUID.fromString(value));
    }

    public static CaseFileId of(UUID value) {
        return new CaseFileId(value);
    }

    public static CaseFileId random() {
        return new CaseFileId(UUID.randomUUID());
    }

    /** Where the case's own page is. */
    public String address() {
        return "/arenden/" + value;
    }

    /** @param page a page of the case, such as {@code beslut}, with whatever follows in an address */
    public String address(String page) {
        return address() + "/" + page;
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
