package se.vagval.strategy.draft.domain;

import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion.Provenance;
import se.vagval.strategy.RuleCondition;
import se.vagval.strategy.draft.domain.Shape.Choice;
import se.vagval.strategy.draft.domain.Shape.Day;
import se.vagval.strategy.draft.domain.Shape.Figure;
import se.vagval.strategy.draft.domain.Shape.Group;
import se.vagval.strategy.draft.domain.Shape.Keyed;
import se.vagval.strategy.draft.domain.Shape.Lines;
import se.vagval.strategy.draft.domain.Shape.Pairs;
import se.vagval.strategy.draft.domain.Shape.Rows;
import se.vagval.strategy.draft.domain.Shape.Text;
import se.vagval.strategy.draft.domain.Shape.Ticks;
import se.vagval.strategy.draft.domain.Shape.Yes;

/** Reads the shape of a thing out of its record, so that no list of fields has to be kept beside the framework itself. */
final class Shapes {

    /** Where a wording can come from, with the words of {@code strategy.kind}. */
    private static final Choice KIND =
            new Choice(List.of("underlag", "found", "law", "inferred", "own", "proposal"), "strategy.kind.", true);

    private Shapes() {}

    static Group of(Class<?> record) {
        var fields = new LinkedHashMap<String, Shape>();
        for (var component : record.getRecordComponents()) {
            fields.put(component.getName(), of(record, component));
        }
        return new Group(fields, true);
    }

    private static Shape of(Class<?> record, RecordComponent component) {
        if (record == Provenance.class && component.getName().equals("kind")) {
            return KIND;
        }
        return of(component.getGenericType(), !isNullable(component.getAnnotatedType()));
    }

    private static boolean isNullable(AnnotatedType type) {
        return type.isAnnotationPresent(Nullable.class);
    }

    private static Shape of(Type type, boolean required) {
        if (type instanceof ParameterizedType container) {
            return container.getRawType() == List.class
                    ? list(container.getActualTypeArguments()[0])
                    : named(container.getActualTypeArguments()[1]);
        }
        var plain = (Class<?>) type;
        if (plain == String.class) {
            return new Text(required);
        }
        if (plain == LocalDate.class) {
            return new Day(required);
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return new Yes();
        }
        if (plain == RuleCondition.class) {
            return new Shape.Condition();
        }
        if (plain.isEnum()) {
            return new Choice(names(plain), plain.getSimpleName() + ".", required);
        }
        return plain.isRecord() ? new Group(of(plain).fields(), required) : new Figure(isWhole(plain), required);
    }

    private static Shape list(Type element) {
        var plain = (Class<?>) element;
        if (plain.isEnum()) {
            return new Ticks(names(plain), plain.getSimpleName() + ".");
        }
        return plain.isRecord() ? new Rows(of(plain)) : new Lines();
    }

    private static Shape named(Type value) {
        var plain = (Class<?>) value;
        return plain.isRecord() ? new Keyed(of(plain)) : new Pairs();
    }

    private static boolean isWhole(Class<?> number) {
        return number != double.class && number != Double.class;
    }

    private static List<String> names(Class<?> constants) {
        return Stream.of(constants.getEnumConstants())
                .map(it -> ((Enum<?>) it).name())
                .toList();
    }
}
