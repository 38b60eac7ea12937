package se.vagval.web.frame;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/** What a template asks, where that is so plain that it can be answered without the language of expressions. */
sealed interface PlainQuestion {

    /** Stands for an answer that has to be found the ordinary way. */
    Object OTHERWISE = new Object();

    String PATH = "[A-Za-z_]\\w*(?:\\.[A-Za-z_]\\w*(?:\\(\\))?)*";
    String WORD = "'[^',]*'";
    String ARGUMENT = "(?:" + PATH + "|" + WORD + ")";
    Pattern WHOLE_PATH = Pattern.compile(PATH);
    Pattern CALL = Pattern.compile(
            "@([A-Za-z_]\\w*)\\.([A-Za-z_]\\w*)\\(\\s*(" + ARGUMENT + "(?:\\s*,\\s*" + ARGUMENT + ")*)?\\s*\\)");
    Set<String> NO_VARIABLES =
            Set.of("true", "false", "null", "new", "param", "session", "application", "this", "root");

    @Nullable
    Object answerIn(IExpressionContext context);

    /** Where a template puts text into an attribute that acts, beans may not be asked; the ordinary way says so. */
    default boolean isBarred(StandardExpressionExecutionContext execution) {
        return false;
    }

    static PlainQuestion of(String expression) {
        var text = expression.strip();
        var call = CALL.matcher(text);
        if (!call.matches()) {
            return ofPart(text);
        }
        var given = call.group(3) == null ? new String[0] : call.group(3).split("\\s*,\\s*");
        var arguments = Arrays.stream(given).map(PlainQuestion::ofPart).toList();
        return arguments.contains(new Other()) ? new Other() : new BeanCall(call.group(1), call.group(2), arguments);
    }

    private static PlainQuestion ofPart(String text) {
        if (text.startsWith("'")) {
            return text.matches(WORD) ? new Word(text.substring(1, text.length() - 1)) : new Other();
        }
        if (!WHOLE_PATH.matcher(text).matches()) {
            return new Other();
        }
        var names = List.of(text.split("\\."));
        return NO_VARIABLES.contains(names.getFirst()) || names.contains("class") || names.contains("getClass()")
                ? new Other()
                : new Path(names.getFirst(), names.subList(1, names.size()));
    }

    /** A variable and the steps from it. */
    record Path(String variable, List<String> steps) implements PlainQuestion {

        @Override
        public @Nullable Object answerIn(IExpressionContext context) {
            var value = context.getVariable(variable);
            for (var step : steps) {
                var getter = value == null || value instanceof Map ? null : Methods.getter(value.getClass(), step);
                if (getter == null) {
                    return OTHERWISE;
                }
                try {
                    value = getter.invokeExact(value);
                } catch (Throwable failure) {
                    return OTHERWISE;
                }
            }
            return value;
        }
    }

    /** A word as it stands. */
    record Word(String text) implements PlainQuestion {

        @Override
        public Object answerIn(IExpressionContext context) {
            return text;
        }
    }

    /** More than plain. */
    record Other() implements PlainQuestion {

        @Override
        public Object answerIn(IExpressionContext context) {
            return OTHERWISE;
        }
    }

    /** A bean asked for the word, look or sum of something, such as {@code @words.of(option)}. */
    record BeanCall(String bean, String method, List<PlainQuestion> arguments) implements PlainQuestion {

        @Override
        public boolean isBarred(StandardExpressionExecutionContext execution) {
            return execution.getRestrictExternalAccess() || execution.getRestrictVariableAccess();
        }

        @Override
        public @Nullable Object answerIn(IExpressionContext context) {
            var given = new Object[arguments.size()];
            for (var at = 0; at < given.length; at++) {
                given[at] = arguments.get(at).answerIn(context);
                if (given[at] == OTHERWISE) {
                    return OTHERWISE;
                }
            }
            try {
                var asked = Methods.bean(context, bean);
                var call = asked == null ? null : Methods.call(asked.getClass(), method, given.length);
                return call == null ? OTHERWISE : call.invokeExact(asked, given);
            } catch (Throwable failure) {
                return OTHERWISE;
            }
        }
    }
}
