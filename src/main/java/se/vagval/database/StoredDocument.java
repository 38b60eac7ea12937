package se.vagval.database;

import com.fasterxml.jackson.annotation.JsonProperty;

/**
 * Lagrat dokument. Something that is kept whole as JSON, and says in which format. A format keeps its number for as long as
 * an older portal's document can be read as it stands, see {@link StoredJson}; a document that says no number is of the first.
 */
public interface StoredDocument {

    int FIRST_FORMAT = 1;

    @JsonProperty("format")
    default int format() {
        return FIRST_FORMAT;
    }
}
