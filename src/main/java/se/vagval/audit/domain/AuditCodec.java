package se.vagval.audit.domain;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import org.springframework.stereotype.Component;
import se.vagval.database.CanonicalJson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** Turns a trace into canonical JSON (RFC 8785) and reads the details back in the order they were given. */
@Component
class AuditCodec {

    static final String INSTEAD_OF = "insteadOf";

    private final JsonMapper json = JsonMapper.builder().build();

    String canonical(Map<String, Object> fields) {
        return CanonicalJson.of(json.writeValueAsString(fields));
    }

    /** Canonical JSON sorts names; a list of pairs keeps the order the sentence needs. */
    List<List<String>> ordered(Map<String, String> details) {
        var pairs = new ArrayList<List<String>>();
        details.forEach((name, value) -> pairs.add(List.of(name, value)));
        return pairs;
    }

    List<List<String>> pairs(String content) {
        var pairs = new ArrayList<List<String>>();
        json.readTree(content)
                .path("details")
                .forEach(pair ->
                        pairs.add(List.of(pair.path(0).asString(), pair.path(1).asString())));
        return pairs;
    }

    /** The details by name; none in an entry without any, or that somebody made unreadable. */
    SequencedMap<String, String> named(String content) {
        var values = new LinkedHashMap<String, String>();
        try {
            json.readTree(content)
                    .path("details")
                    .forEach(pair ->
                            values.put(pair.path(0).asString(), pair.path(1).asString()));
        } catch (JacksonException unreadable) {
            // the check of the trail tells of it; the pages that show other traces beside it still do
            return values;
        }
        return values;
    }
}
