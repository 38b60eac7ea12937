package se.vagval.statement;

import java.time.LocalDate;
import java.util.List;

/** Godkänt utlåtande, frozen: raw text per block B1–B7 as approved, with the SHA-256 (hex) of the canonical edition. */
public record ApprovedStatement(
        String registryNumber,
        LocalDate date,
        String title,
        String project,
        String heading,
        Recommendation recommendation,
        List<Block> blocks,
        List<String> conditions,
        String signatureHeading,
        List<Signatory> signatories,
        String frameworkVersion,
        String hash) {

    /** Block, with its id (B1–B7) and raw text. */
    public record Block(String id, String text) {}

    /** Undertecknare. */
    public record Signatory(String name, String title) {}
}
