package se.vagval.web.frame;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;
import org.springframework.util.StringUtils;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** The methods that plain questions of templates lead to, found once for each type. */
final class Methods {

    private static final MethodType GETTER = MethodType.methodType(Object.class, Object.class);
    private static final MethodType CALL = MethodType.methodType(Object.class, Object.class, Object[].class);

    private static final ClassValue<Map<String, Optional<MethodHandle>>> FOUND = new ClassValue<>() {
        @Override
        protected Map<String, Optional<MethodHandle>> computeValue(Class<?> type) {
            return new ConcurrentHashMap<>();
        }
    };

    private Methods() {}

    /** A bean by its name after an @, a helper of the template engine by its name after a #. */
    static @Nullable Object asked(IExpressionContext context, String name) {
        return name.startsWith("#")
                ? context.getExpressionObjects().getObject(name.substring(1))
                : bean(context, name.substring(1));
    }

    /** From the house itself: the engine's own way to beans is shut after each question in which they are not allowed. */
    static @Nullable Object bean(IExpressionContext context, String name) {
        return context.getVariable(ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME)
                        instanceof ThymeleafEvaluationContext evaluation
                ? evaluation.getApplicationContext().getBean(name)
                : null;
    }

    /** Only where there is no choice: of several methods of one name the ordinary way knows which is meant. */
    static @Nullable MethodHandle call(Class<?> type, String name, int arguments) {
        var calls = FOUND.get(type);
        var key = name + '/' + arguments;
        var known = calls.get(key);
        if (known == null) {
            known = Optional.ofNullable(only(type, name, arguments));
            calls.put(key, known);
        }
        return known.orElse(null);
    }

    private static @Nullable MethodHandle only(Class<?> type, String name, int arguments) {
        var named = Arrays.stream(type.getMethods())
                .filter(it -> it.getName().equals(name) && !it.isBridge())
                .toList();
        if (named.size() != 1
                || named.getFirst().getParameterCount() != arguments
                || named.getFirst().isVarArgs()) {
            return null;
        }
        try {
            var method = ClassUtils.getPubliclyAccessibleMethodIfPossible(named.getFirst(), type);
            return Modifier.isStatic(method.getModifiers()) || method.getReturnType() == void.class
                    ? null
                    : MethodHandles.lookup()
                            .unreflect(opened(method))
                            .asSpreader(Object[].class, arguments)
                            .asType(CALL);
        } catch (IllegalAccessException | RuntimeException closed) {
            return null;
        }
    }

    static @Nullable MethodHandle getter(Class<?> type, String step) {
        var getters = FOUND.get(type);
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
