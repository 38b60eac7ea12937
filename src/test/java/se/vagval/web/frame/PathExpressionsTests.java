package se.vagval.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.StaticApplicationContext;
import org.thymeleaf.context.Context;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;
import org.thymeleaf.templateresolver.StringTemplateResolver;

/** Whatever a template asks is answered as the ordinary way answers it. */
class PathExpressionsTests {

    record Row(String title, List<String> tags, Map<String, String> notes, Inner inner) {

        public boolean isOpen() {
            return true;
        }

        public String getName() {
            return "namn";
        }

        public String name() {
            return "annat namn";
        }

        public String broken() {
            throw new IllegalStateException("trasig");
        }
    }

    interface Inner {
        int depth();
    }

    /** A bean as templates ask it. */
    public static class Tongue {

        public String of(Object thing) {
            return thing == null ? "ingenting" : "ordet " + thing;
        }

        public String both(String first, Object second) {
            return first + " och " + second;
        }

        public String many(String first, Object... more) {
            return first + more.length;
        }

        public String kind(String text) {
            return "text";
        }

        public String kind(Integer number) {
            return "tal";
        }

        public String doubled(int number) {
            return Integer.toString(2 * number);
        }

        public String broken(Object thing) {
            throw new IllegalStateException("trasig");
        }
    }

    private final SpringTemplateEngine direct = engine(new Templates.Dialect());
    private final SpringTemplateEngine ordinary = engine(new SpringStandardDialect());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row",
                "row.title",
                "row.name",
                "row.name()",
                "row.open",
                "row.tags.empty",
                "row.tags.size()",
                "row.notes.a",
                "row.notes.none",
                "row.inner.depth",
                "row.inner.depth()",
                "nothing",
                "row.title.length()",
                "row.tags[0]",
                "row.title + 'x'",
                "nothing?.title",
                "true",
                "null",
                "row.title == 'Byhuset'",
                "row.tags.class.simpleName",
                "@tongue.of(row.title)",
                "@tongue.of( row.name() )",
                "@tongue.of(nothing)",
                "@tongue.of(row.notes.a)",
                "@tongue.of('ett ord')",
                "@tongue.of(true)",
                "@tongue.of(row)",
                "@tongue.both('a', row.tags)",
                "@tongue.both(row.title, row.inner.depth)",
                "@tongue.both(row.inner.depth, row.title)",
                "@tongue.both('a, b', row.title)",
                "@tongue.many('a', row.title)",
                "@tongue.many('a')",
                "@tongue.kind(row.title)",
                "@tongue.kind(row.inner.depth)",
                "@tongue.doubled(row.inner.depth)",
                "@tongue.doubled('4')",
                "@tongue.class.name",
                "@tongue.of(row.title).length()",
                "row?.title",
                "row?.inner?.depth",
                "nothing?.title?.name",
                "row.notes?.none?.title",
                "@tongue.of(nothing?.title)",
                "#lists.isEmpty(row.tags)",
                "#lists.isEmpty(nothing?.tags)",
                "#lists.isEmpty(row.title)",
                "#strings.contains(row.title, 'hus')",
                "#strings.isEmpty(row.notes.none)",
                "#strings.listJoin(row.tags, ', ')",
                "#strings.length(row.tags)",
                "#nothing",
                "#root.row"
            })
    void answersAsTheOrdinaryWay(String expression) {
        assertThat(answer(direct, expression)).isEqualTo(answer(ordinary, expression));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing.title",
                "row.unknown",
                "row.broken()",
                "row.title.unknown()",
                "row.tags.first.unknown",
                "@tongue.broken(row)",
                "@tongue.unknown(row)",
                "@tongue.of()",
                "@nobody.of(row)",
                "@tongue.of(row.unknown)",
                "@tongue.doubled(nothing)",
                "nothing?.title.name",
                "row?.unknown",
                "#strings.unknown(row.title)",
                "#nobody.isEmpty(row.tags)"
            })
    void failsAsTheOrdinaryWay(String expression) {
        assertThatThrownBy(() -> render(direct, expression)).hasMessage(messageOf(() -> render(ordinary, expression)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "row.title",
                "row?.title",
                "nothing?.title",
                "@tongue.of(row?.title)",
                "#lists.isEmpty(row.tags)",
                "#strings.contains(row.title, 'hus')"
            })
    void answersWhatIsPlainByItself(String expression) {
        assertThat(render(engine(new ByItself()), expression)).isEqualTo(answer(ordinary, expression));
    }

    /** Words from beans are not allowed into what acts, here as little as the ordinary way. */
    @Test
    void asksNoBeanWhereNoneMayBeAsked() {
        assertThat(attempt(direct, "<p th:attr=\"onclick=${@tongue.of(row.title)}\">x</p>"))
                .isEqualTo(attempt(ordinary, "<p th:attr=\"onclick=${@tongue.of(row.title)}\">x</p>"));
    }

    private static String answer(SpringTemplateEngine engine, String expression) {
        try {
            return render(engine, expression);
        } catch (RuntimeException refused) {
            return refused.getMessage();
        }
    }

    private static String messageOf(Runnable act) {
        try {
            act.run();
            return "no failure";
        } catch (RuntimeException failure) {
            return failure.getMessage();
        }
    }

    private static String attempt(SpringTemplateEngine engine, String template) {
        try {
            return process(engine, template);
        } catch (RuntimeException refused) {
            return refused.getMessage();
        }
    }

    private static String render(SpringTemplateEngine engine, String expression) {
        return process(engine, "<p th:text=\"${" + expression + "}\">x</p>");
    }

    private static String process(SpringTemplateEngine engine, String template) {
        var context = new Context();
        var beans = new StaticApplicationContext();
        beans.registerSingleton("tongue", Tongue.class);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        context.setVariable("row", new Row("Byhuset", List.of("a", "b"), Map.of("a", "anteckning"), () -> 3));
        return engine.process(template, context);
    }

    /** Knows no other way than the direct one. */
    private static final class ByItself extends SpringStandardDialect {

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return new PathExpressions((context, expression, execution) -> {
                throw new IllegalStateException("asked the ordinary way");
            });
        }
    }

    private static SpringTemplateEngine engine(IDialect dialect) {
        var engine = new SpringTemplateEngine();
        engine.setDialect(dialect);
        engine.setTemplateResolver(new StringTemplateResolver());
        return engine;
    }
}
