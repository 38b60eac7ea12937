package se.vagval.statement.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.erdtman.jcs.JsonCanonicalizer;
import se.vagval.assessment.Grade;
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
        try {
            return new JsonCanonicalizer(JSON.writeValueAsString(content)).getEncodedString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    static JsonNode tree(String json) {
        return JSON.readTree(json);
    }

    static EditionContent edition(String json) {
        return JSON.readValue(json, EditionContent.class);
    }

    static String sha256(String text) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
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
