package se.vagval.web.form;

import java.lang.reflect.RecordComponent;
import org.jspecify.annotations.Nullable;

/** Reads the components of form records, which are package-private in their modules. */
public final class Components {

    private Components() {}

    public static @Nullable Object valueOf(RecordComponent component, Record form) {
        try {
            var accessor = component.getAccessor();
            accessor.setAccessible(true);
            return accessor.invoke(form);
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
