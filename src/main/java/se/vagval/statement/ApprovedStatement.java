package se.vagval.statement;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Godkänt utlåtande, frozen: raw text per block B1–B7 as approved, with the SHA-256 (hex) of the canonical edition. */
public record ApprovedStatement(
        String registryNumber,
        LocalDate date,
        String title,
        String project,
        String heading,
        Proposal proposal,
        String suggestion,
        List<Block> blocks,
        String signatureHeading,
        List<Signatory> signatories,
        String frameworkVersion,
        String hash,
        Grounds grounds) {

    /** Skäl: strengths, weaknesses and risk as the author put them. */
    public record Grounds(List<String> strengths, List<String> weaknesses, Judgement.Risk risk) {}

    /** Whether the proposal departs from what the rule table suggested when the statement was approved. */
    public boolean deviates() {
        var recommendation = proposal.recommendation();
        return recommendation != null && !suggestion.isEmpty() && !suggestion.equals(recommendation.name());
    }

    /** Block, with its id (B1–B7) and raw text. */
    public record Block(String id, String text) {}

    /** Undertecknare, with the title and unit of the day of signing, and in whose place a deputy signed. */
    public record Signatory(String name, String title, String unit, String insteadOf) {

        public Signatory {
            unit = Objects.requireNonNullElse(unit, "");
            insteadOf = Objects.requireNonNullElse(insteadOf, "");
        }

        public Signatory(String name, String title) {
            this(name, title, "", "");
        }
    }
}
