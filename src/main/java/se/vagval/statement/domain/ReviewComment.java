package se.vagval.statement.domain;

import java.time.Instant;
import se.vagval.database.StoredDocument;
import se.vagval.statement.BlockCode;

/** Kommentar till ett avsnitt. */
public record ReviewComment(BlockCode block, String text, String by, Instant at) implements StoredDocument {}
