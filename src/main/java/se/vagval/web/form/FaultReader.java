package se.vagval.web.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.NoSuchMessageException;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.core.ResolvableType;
import org.springframework.validation.BindingResult;
import org.springframework.validation.FieldError;
import org.springframework.validation.ObjectError;
import se.vagval.web.FieldName;
import se.vagval.web.form.Faults.Fault;

/**
 * Turns Spring's errors into sentences in page order, which is the order of the form record's components. A sentence is
 * looked for under {@code <code>.<FormRecord>.<field>} first, so that two modules can speak differently of a field.
 */
final class FaultReader {

    static final Locale LOCALE = Locale.of("sv", "SE");

    private static final Pattern GENERAL = Pattern.compile("\\w+|typeMismatch\\.(java\\..+|long|int)|Size\\.java\\..+");
    private static final Pattern ROW = Pattern.compile("\\[(\\d{1,6})]");

    private final MessageSource messages;
    private final FieldLabels labels;

    FaultReader(MessageSource messages) {
        this.messages = messages;
        this.labels = new FieldLabels(messages);
    }

    List<Fault> read(BindingResult result, @Nullable Class<?> form, String view) {
        var ordered = result.getAllErrors().stream()
                .sorted(Comparator.comparing(
                        error -> error instanceof FieldError field ? place(field.getField(), form) : "~"))
                .map(error -> fault(error, form, view))
                .distinct()
                .toList();
        return List.copyOf(ordered);
    }

    private Fault fault(ObjectError error, @Nullable Class<?> form, String view) {
        if (error instanceof FieldError field) {
            var codes = codes(error, field.getField(), form);
            return new Fault(
                    field.getField(),
                    field.getField().replaceAll("[\\[\\]]", ""),
                    sentence(error, codes),
                    name(field, codes, view));
        }
        return new Fault(null, null, sentence(error, codes(error, null, form)), null);
    }

    /** What the field is called, where the sentence does not say it or there are several alike. */
    private @Nullable String name(FieldError error, List<String> codes, String view) {
        for (var argument : Objects.requireNonNullElse(error.getArguments(), new Object[0])) {
            if (argument instanceof FieldName own) {
                return messages.getMessage(own.key(), null, LOCALE);
            }
        }
        var path = error.getField();
        return isGeneral(codes) || ROW.matcher(path).find() ? label(view, path) : null;
    }

    /** Whether the first sentence that is found says nothing of the field: its code is the rule alone, as {@code Size} is. */
    private boolean isGeneral(List<String> codes) {
        return codes.stream()
                .filter(it -> messages.getMessage(it, null, null, LOCALE) != null)
                .findFirst()
                .filter(it -> GENERAL.matcher(it).matches())
                .isPresent();
    }

    /** What the page calls the field, and which it is of several alike. */
    private @Nullable String label(String view, String path) {
        var row = ROW.matcher(path);
        return labels.of(view, path)
                .map(it -> row.find() ? it + " " + numbered(Integer.parseInt(row.group(1)) + 1) : it)
                .orElse(null);
    }

    private String numbered(int row) {
        return messages.getMessage("web.fault.row", new Object[] {row}, LOCALE);
    }

    private static List<String> codes(ObjectError error, @Nullable String field, @Nullable Class<?> form) {
        var codes = new ArrayList<String>();
        if (form != null && error.getCode() != null) {
            var start = error.getCode() + "." + form.getSimpleName();
            codes.add(field == null ? start : start + "." + field.replaceAll("\\[[^]]*]", ""));
        }
        Stream.ofNullable(error.getCodes()).flatMap(Stream::of).forEach(codes::add);
        return codes;
    }

    private String sentence(ObjectError error, List<String> codes) {
        try {
            return messages.getMessage(
                    new DefaultMessageSourceResolvable(codes.toArray(String[]::new), error.getArguments()), LOCALE);
        } catch (NoSuchMessageException unspoken) {
            return messages.getMessage("web.fault", null, LOCALE);
        }
    }

    /** A key that sorts "lines[10].amount" by component order and number; unknown names last. */
    private static String place(String path, @Nullable Class<?> form) {
        var key = new StringBuilder();
        var type = form == null ? null : ResolvableType.forClass(form);
        for (var step : path.split("\\.")) {
            var bracket = step.indexOf('[');
            var name = bracket < 0 ? step : step.substring(0, bracket);
            key.append(number(type == null ? 9999 : indexOf(name, type.toClass())));
            type = type == null ? null : typeOf(name, type.toClass());
            if (bracket >= 0) {
                var index = step.substring(bracket + 1, step.length() - 1);
                key.append(index.matches("\\d{1,6}") ? number(Integer.parseInt(index)) : index);
                type = type == null ? null : elementOf(type);
            }
        }
        return key.toString();
    }

    private static int indexOf(String name, Class<?> form) {
        var components = form.getRecordComponents();
        for (var at = 0; components != null && at < components.length; at++) {
            if (components[at].getName().equals(name)) {
                return at;
            }
        }
        return 9999;
    }

    private static @Nullable ResolvableType typeOf(String name, Class<?> form) {
        var at = indexOf(name, form);
        return at == 9999 ? null : ResolvableType.forType(form.getRecordComponents()[at].getGenericType());
    }

    private static ResolvableType elementOf(ResolvableType container) {
        var generic = container.as(Collection.class).getGeneric(0);
        return generic == ResolvableType.NONE ? container.getGeneric(1) : generic;
    }

    private static String number(int value) {
        return String.format(Locale.ROOT, "%06d", value);
    }
}
