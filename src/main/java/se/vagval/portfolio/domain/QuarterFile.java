package se.vagval.portfolio.domain;

import se.vagval.database.Fingerprint;

/** Fil i en utgåva, as it was made; the kind names it in its address. */
public record QuarterFile(String kind, String name, String type, byte[] file, String sha256) {

    static QuarterFile of(String kind, String name, String type, byte[] file) {
        return new QuarterFile(kind, name, type, file, Fingerprint.of(file));
    }
}
