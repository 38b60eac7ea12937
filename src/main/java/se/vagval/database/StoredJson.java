package se.vagval.database;

import java.lang.reflect.Type;
import org.hibernate.type.format.AbstractJsonFormatMapper;
import org.hibernate.type.format.jackson.Jackson3JsonFormatMapper;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.cfg.MapperBuilder;
import tools.jackson.databind.json.JsonMapper;

/**
 * Lagrad JSON. How every document that another portal may have written is read: what this one does not know is left aside,
 * and what the other did not know is empty, or null where the record says that it may be. Hibernate is told to keep its
 * JSON columns this way.
 */
public final class StoredJson extends AbstractJsonFormatMapper {

    private final Jackson3JsonFormatMapper columns = new Jackson3JsonFormatMapper(columns());

    /** What the JSON columns hold; times and days are written as they always have been there. */
    public static JsonMapper columns() {
        return tolerant(JsonMapper.builderWithJackson2Defaults()).build();
    }

    public static <M extends JsonMapper, B extends MapperBuilder<M, B>> B tolerant(B builder) {
        return builder.disable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                .annotationIntrospector(new EmptyWhenAbsent());
    }

    @Override
    protected <T> T fromString(CharSequence json, Type type) {
        return columns.fromString(json, type);
    }

    @Override
    protected <T> String toString(T value, Type type) {
        return columns.toString(value, type);
    }
}
