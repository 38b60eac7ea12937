package se.vagval.statement.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.database.StoredDocument;
import se.vagval.statement.ApprovedStatement.Block;
import se.vagval.statement.ApprovedStatement.Signatory;
import se.vagval.statement.Judgement;
import tools.jackson.databind.JsonNode;

/** Utgåva. All that is frozen at approval: every printed word, the judgement, the assessment and the framework's version. */
public record EditionContent(
        int format,
        String caseFile,
        String registryNumber,
        LocalDate date,
        String title,
        String project,
        String projectLine,
        String heading,
        List<Block> blocks,
        String signatureHeading,
        List<Signatory> signatories,
        Judgement judgement,
        boolean deviates,
        @Nullable String suggestion,
        String frameworkVersion,
        JsonNode assessment,
        List<String> writers,
        String submittedBy,
        String submittedAt,
        String approvedBy,
        String approvedAt)
        implements StoredDocument {

    public static final int FORMAT = 1;

    public EditionContent {
        format = Math.max(format, FIRST_FORMAT);
        blocks = List.copyOf(blocks);
        signatories = List.copyOf(signatories);
        writers = List.copyOf(writers);
    }

    public Printed printed() {
        return new Printed(date, registryNumber, title, projectLine, heading, blocks, signatureHeading, signatories);
    }
}
