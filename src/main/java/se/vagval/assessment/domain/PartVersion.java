package se.vagval.assessment.domain;

import se.vagval.database.StoredDocument;

/** Delversion. How often one part has been changed, by whom it was last, and when (ISO 8601 instant). */
public record PartVersion(int number, String by, String at) implements StoredDocument {

    static final PartVersion NONE = new PartVersion(0, "", "");
}
