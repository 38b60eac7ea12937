package se.vagval.statement.domain;

import java.time.LocalDate;
import java.util.List;
import se.vagval.statement.ApprovedStatement.Block;
import se.vagval.statement.ApprovedStatement.Signatory;

/** Every word that is printed, in printed order. */
public record Printed(
        LocalDate date,
        String registryNumber,
        String title,
        String projectLine,
        String heading,
        List<Block> blocks,
        String signatureHeading,
        List<Signatory> signatories) {}
