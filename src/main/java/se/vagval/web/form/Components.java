package se.vagval.web.form;

import java.lang.reflect.RecordComponent;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the components of form records, which are package-private in their modules; what a form has is looked up once. */
public final class Components {

    private static final ClassValue<List<RecordComponent>> OPENED = new ClassValue<>() {
        @Override
        protected List<RecordComponent> computeValue(Class<?> type) {
            var components = List.of(type.getRecordComponents());
            components.forEach(it -> it.getAccessor().setAccessible(true));
            return components;
        }
    };

    private Components() {}

    public static List<RecordComponent> of(Record form) {
        return OPENED.get(form.getClass());
    }

    /** @param component one of those that {@link #of} gives */
    public static @Nullable Object valueOf(RecordComponent component, Record form) {
        try {
            return component.getAccessor().invoke(form);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
