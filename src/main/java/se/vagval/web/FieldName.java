package se.vagval.web;

/**
 * Fältets namn. Goes with a refusal as its argument where a page makes its fields up from data, so that the summary can say
 * which of them it is about; {@code key} is the message that the page calls it by.
 */
public record FieldName(String key) {

    public static Object[] of(Enum<?> asked) {
        return new Object[] {new FieldName(asked.getDeclaringClass().getSimpleName() + "." + asked.name())};
    }
}
