package se.vagval.web.frame;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.standard.expression.IStandardVariableExpression;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.StandardExpressionExecutionContext;

/**
 * Nearly all that templates ask is a plain path such as {@code page.rows} or {@code row.title}, or a word for one from a bean; a
 * page asks hundreds of them. Those are answered directly. Whatever is more than that, and whatever fails, goes the ordinary
 * way, which also finds the words for what is wrong.
 */
final class PathExpressions implements IStandardVariableExpressionEvaluator {

    private final IStandardVariableExpressionEvaluator ordinary;
    private final Map<String, PlainQuestion> questions = new ConcurrentHashMap<>();

    PathExpressions(IStandardVariableExpressionEvaluator ordinary) {
        this.ordinary = ordinary;
    }

    @Override
    public @Nullable Object evaluate(
            IExpressionContext context,
            IStandardVariableExpression expression,
            StandardExpressionExecutionContext execution) {
        var question = questions.computeIfAbsent(expression.getExpression(), PlainQuestion::of);
        if (expression.getUseSelectionAsRoot()
                || execution.getPerformTypeConversion()
                || question.isBarred(execution)) {
            return ordinary.evaluate(context, expression, execution);
        }
        var answer = question.answerIn(context);
        return answer == PlainQuestion.OTHERWISE ? ordinary.evaluate(context, expression, execution) : answer;
    }
}
