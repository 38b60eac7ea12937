package se.vagval.database;

import com.fasterxml.jackson.annotation.JsonSetter;
import com.fasterxml.jackson.annotation.Nulls;
import java.io.Serial;
import java.lang.reflect.RecordComponent;
import java.util.Collection;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.cfg.MapperConfig;
import tools.jackson.databind.introspect.Annotated;
import tools.jackson.databind.introspect.AnnotatedMember;
import tools.jackson.databind.introspect.AnnotatedParameter;
import tools.jackson.databind.introspect.JacksonAnnotationIntrospector;

/** Reads a missing text, list or map of a record as an empty one, unless the record marks it as nullable. */
final class EmptyWhenAbsent extends JacksonAnnotationIntrospector {

    @Serial
    private static final long serialVersionUID = 1L;

    @Override
    public JsonSetter.Value findSetterInfo(MapperConfig<?> config, Annotated annotated) {
        var said = super.findSetterInfo(config, annotated);
        return said.nonDefaultValueNulls() == null && mayNotBeNull(annotated)
                ? said.withValueNulls(Nulls.AS_EMPTY)
                : said;
    }

    private static boolean mayNotBeNull(Annotated annotated) {
        return isTextOrMany(annotated.getRawType())
                && annotated instanceof AnnotatedMember member
                && member.getDeclaringClass().isRecord()
                && indexOf(member) >= 0
                && !isNullable(member.getDeclaringClass(), indexOf(member));
    }

    private static boolean isTextOrMany(Class<?> type) {
        return type == String.class || Collection.class.isAssignableFrom(type) || Map.class.isAssignableFrom(type);
    }

    /** A record may say so of the part, or only where it is made, if it fills the gap itself. */
    private static boolean isNullable(Class<?> type, int index) {
        var components = type.getRecordComponents();
        var types = Stream.of(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
        try {
            var made = type.getDeclaredConstructor(types).getAnnotatedParameterTypes();
            return components[index].getAnnotatedType().isAnnotationPresent(Nullable.class)
                    || made[index].isAnnotationPresent(Nullable.class);
        } catch (NoSuchMethodException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static int indexOf(AnnotatedMember member) {
        var components = member.getDeclaringClass().getRecordComponents();
        if (member instanceof AnnotatedParameter parameter) {
            return parameter.getOwner().getParameterCount() == components.length ? parameter.getIndex() : -1;
        }
        return IntStream.range(0, components.length)
                .filter(it -> components[it].getName().equals(member.getName()))
                .findFirst()
                .orElse(-1);
    }
}
