package se.vagval.web.frame;

import java.util.Collection;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.standard.expression.StandardExpressions;

/** What a template asks in an attribute of our own. */
final class Asked {

    private Asked() {}

    static @Nullable Object of(String asked, ITemplateContext context) {
        return StandardExpressions.getExpressionParser(context.getConfiguration())
                .parseExpression(context, asked)
                .execute(context);
    }

    /** Choices come as a collection or as the constants of an enum. */
    static Stream<?> each(String asked, ITemplateContext context) {
        return switch (of(asked, context)) {
            case null -> Stream.empty();
            case Collection<?> many -> many.stream();
            case Object constants -> Stream.of((Object[]) constants);
        };
    }
}
