package se.vagval.assessment.web;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Between the choices of a form and the names the assessment keeps. */
final class Choices {

    private Choices() {}

    static <E extends Enum<E>> @Nullable E of(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(it -> it.name().equals(name))
                .findFirst()
                .orElse(null);
    }

    static String name(@Nullable Enum<?> choice) {
        return choice == null ? "" : choice.name();
    }
}
