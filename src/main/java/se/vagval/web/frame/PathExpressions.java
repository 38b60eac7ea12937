package se.vagval.web.frame;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Nearly all that templates ask is a plain path such as {@code page.rows} or {@code row.title}; a page asks hundreds of them.
 * Those are followed directly, getter by getter. Whatever is more than that, and whatever fails, goes the ordinary way, which
 * also finds the words for what is wrong.
 */
final class PathExpressions implements IStandardVariableExpressionEvaluator {

    private static final Pattern PATH = Pattern.compile("[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*(?:\\(\\))?)*");
    private static final Set<String> NO_VARIABLES =
            Set.of("true", "false", "null", "new", "param", "session", "application", "this", "root");
    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);

    private static final ClassValue<Map<String, Optional<MethodHandle>>> GETTERS = new ClassValue<>() {
        @Override
        protected Map<String, Optional<MethodHandle>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private final IStandardVariableExpressionEvaluator ordinary;
    private final Map<String, Path> paths = new ConcurrentHashMap<>();

    PathExpressions(IStandardVariableExpressionEvaluator ordinary) {
        this.ordinary = ordinary;
    }

    /** A variable and the steps from it; no variable means that the expression is more than a path. */
    private record Path(@Nullable String variable, List<String> steps) {

        static Path of(String expression) {
            var text = expression.strip();
            if (!PATH.matcher(text).matches()) {
                return new Path(null, List.of());
            }
            var names = List.of(text.split("\\."));
            return NO_VARIABLES.contains(names.getFirst()) || names.contains("class") || names.contains("getClass()")
                    ? new Path(null, List.of())
                    : new Path(names.getFirst(), names.subList(1, names.size()));
        }
    }

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        var path = paths.computeIfAbsent(expression.getExpression(), Path::of);
        if (path.variable == null || expression.getUseSelectionAsRoot() || execution.getPerformTypeConversion()) {
            return ordinary.evaluate(context, expression, execution);
        }
        var value = context.getVariable(path.variable);
        for (var step : path.steps) {
            var getter = value == null || value instanceof Map ? null : getter(value.getClass(), step);
            if (getter == null) {
                return ordinary.evaluate(context, expression, execution);
            }
            try {
                value = getter.invokeExact(value);
            } catch (Throwable failure) {
                return ordinary.evaluate(context, expression, execution);
            }
        }
        return value;
    }

    private static @Nullable MethodHandle getter(Class<?> type, String step) {
        var getters = GETTERS.get(type);
        var known = getters.get(step);
        if (known == null) {
            known = Optional.ofNullable(find(type, step));
            getters.put(step, known);
        }
        return known.orElse(null);
    }

    /** As the ordinary way looks for it: getX, isX, then x as records have it. */
    private static @Nullable MethodHandle find(Class<?> type, String step) {
        if (step.endsWith("()")) {
            return handle(type, step.substring(0, step.length() - 2));
        }
        for (var prefix : List.of("get", "is")) {
            var found = handle(type, prefix + StringUtils.capitalize(step));
            if (found != null) {
                return found;
            }
        }
        return handle(type, step);
    }

    private static @Nullable MethodHandle handle(Class<?> type, String name) {
        try {
            var method = ClassUtils.getPubliclyAccessibleMethodIfPossible(type.getMethod(name), type);
            if (Modifier.isStatic(method.getModifiers()) || method.getReturnType() == void.class) {
                return null;
            }
            return MethodHandles.lookup().unreflect(opened(method)).asType(GETTER);
        } catch (NoSuchMethodException | IllegalAccessException | RuntimeException closed) {
            return null;
        }
    }

    /** The pages' records are known to their own module alone. */
    private static Method opened(Method method) {
        if (!Modifier.isPublic(method.getDeclaringClass().getModifiers())) {
            method.setAccessible(true);
        }
        return method;
    }
}
