package se.vagval.intake.domain;

import java.util.LinkedHashMap;
import java.util.List;
import se.vagval.database.StoredDocument;
import se.vagval.database.StoredJson;
import tools.jackson.databind.json.JsonMapper;

/**
 * Läsning. What an application in a file was read as when the file came, value by value in their order. Kept as text, since
 * the database's own JSON neither keeps an order of names nor takes every sign that a file may hold.
 */
record KeptReading(List<ReceivedValue> values, boolean whole) implements StoredDocument {

    static final JsonMapper JSON = StoredJson.columns();

    KeptReading {
        values = List.copyOf(values);
    }

    static KeptReading of(ReceivedContent content) {
        return new KeptReading(List.copyOf(content.all()), content.whole());
    }

    static KeptReading read(String text) {
        return JSON.readValue(text, KeptReading.class);
    }

    String text() {
        return JSON.writeValueAsString(this);
    }

    ReceivedContent content() {
        var all = new LinkedHashMap<String, ReceivedValue>();
        values.forEach(it -> all.put(it.path(), it));
        return new ReceivedContent(all, whole);
    }
}
