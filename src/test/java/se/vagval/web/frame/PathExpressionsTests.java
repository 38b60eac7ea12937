package se.vagval.web.frame;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.thymeleaf.context.Context;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
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
                "row.tags.class.simpleName"
            })
    void answersAsTheOrdinaryWay(String expression) {
        assertThat(answer(direct, expression)).isEqualTo(answer(ordinary, expression));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nothing.title", "row.unknown", "row.broken()", "row.title.unknown()", "row.tags.first.unknown"})
    void failsAsTheOrdinaryWay(String expression) {
        assertThatThrownBy(() -> render(direct, expression)).hasMessage(messageOf(() -> render(ordinary, expression)));
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

    private static String render(SpringTemplateEngine engine, String expression) {
        var context = new Context();
        context.setVariable("row", new Row("Byhuset", List.of("a", "b"), Map.of("a", "anteckning"), () -> 3));
        return engine.process("<p th:text=\"${" + expression + "}\">x</p>", context);
    }

    private static SpringTemplateEngine engine(IDialect dialect) {
        var engine = new SpringTemplateEngine();
        engine.setDialect(dialect);
        engine.setTemplateResolver(new StringTemplateResolver());
        return engine;
    }
}
