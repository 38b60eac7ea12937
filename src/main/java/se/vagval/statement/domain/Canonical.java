package se.vagval.statement.domain;

import se.vagval.assessment.Grade;
import se.vagval.database.CanonicalJson;
import se.vagval.database.StoredJson;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.std.StdSerializer;

/** Canonical JSON (RFC 8785): the same content is always the same bytes, and so has the same fingerprint. */
final class Canonical {

    private static final JsonMapper JSON = StoredJson.tolerant(JsonMapper.builder())
            .addModule(new SimpleModule().addSerializer(Grade.class, new GradeWriter()))
            .build();

    private Canonical() {}

    static String write(Object content) {
        return CanonicalJson.of(JSON.writeValueAsString(content));
    }

    static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    static EditionContent edition(String json) {
        return JSON.readValue(json, EditionContent.class);
    }

    /** A grade that is no level says which kind it is. */
    private static final class GradeWriter extends StdSerializer<Grade> {

        GradeWriter() {
            super(Grade.class);
        }

        @Override
        public void serialize(Grade grade, JsonGenerator json, SerializationContext context) {
            json.writeStartObject();
            switch (grade) {
                case Grade.Level given -> json.writeNumberProperty("level", given.value());
                case Grade.NotAssessable ignored -> json.writeBooleanProperty("notAssessable", true);
                case Grade.NotRelevant not -> json.writeStringProperty("notRelevant", not.why());
            }
            json.writeEndObject();
        }
    }
}
