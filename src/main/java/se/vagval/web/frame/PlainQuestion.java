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

    String PATH = "[A-Za-z_]\\w*(?:\\??\\.[A-Za-z_]\\w*(?:\\(\\))?)*";
    String WORD = "'[^',]*'";
    String ARGUMENT = "(?:" + PATH + "|" + WORD + ")";
    Pattern WHOLE_PATH = Pattern.compile(PATH);
    Pattern CALL = Pattern.compile(
            "([@#][A-Za-z_]\\w*)\\.([A-Za-z_]\\w*)\\(\\s*(" + ARGUMENT + "(?:\\s*,\\s*" + ARGUMENT + ")*)?\\s*\\)");
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
        return arguments.contains(new Other()) ? new Other() : new Call(call.group(1), call.group(2), arguments);
    }

    private static PlainQuestion ofPart(String text) {
        if (text.startsWith("'")) {
            return text.matches(WORD) ? new Word(text.substring(1, text.length() - 1)) : new Other();
        }
        if (!WHOLE_PATH.matcher(text).matches()) {
            return new Other();
        }
        var steps = Arrays.stream(text.split("\\.")).map(Step::of).toList();
        var names = steps.stream().map(Step::name).toList();
        return NO_VARIABLES.contains(names.getFirst()) || names.contains("class") || names.contains("getClass()")
                ? new Other()
                : new Path(steps);
    }

    /** One name of a path; after {@code perhaps}, which is written as a question mark, there may be nothing to ask. */
    record Step(String name, boolean perhaps) {

        static Step of(String text) {
            return text.endsWith("?") ? new Step(text.substring(0, text.length() - 1), true) : new Step(text, false);
        }
    }

    /** A variable, and from it step by step. */
    record Path(List<Step> steps) implements PlainQuestion {

        @Override
        public @Nullable Object answerIn(IExpressionContext context) {
            var value = context.getVariable(steps.getFirst().name());
            for (var at = 1; at < steps.size(); at++) {
                if (value == null && steps.get(at - 1).perhaps()) {
                    continue;
                }
                var step = steps.get(at).name();
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

    /** A bean or helper asked for something, such as {@code @words.of(option)} or {@code #lists.isEmpty(page.rows)}. */
    record Call(String asked, String method, List<PlainQuestion> arguments) implements PlainQuestion {

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
                var found = Methods.asked(context, asked);
                var call = found == null ? null : Methods.call(found.getClass(), method, given.length);
                return call == null ? OTHERWISE : call.invokeExact(found, given);
            } catch (Throwable failure) {
                return OTHERWISE;
            }
        }
    }
}
