package se.vagval.web.frame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.thymeleaf.context.Context;
import org.thymeleaf.dialect.AbstractProcessorDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.templateresolver.StringTemplateResolver;
import se.vagval.web.MarkedPiece;
import se.vagval.web.MarkedPiece.Mark;

/** Positions in a citation count on the text: no mark adds or takes a character of it. */
class MarkedTextTests {

    @Test
    void writesEachPieceWithItsMarkAndNothingBetween() {
        var pieces = List.of(
                new MarkedPiece(" Fem <byar> & en\n", Mark.NONE),
                new MarkedPiece("vik.", Mark.SPEAKS),
                new MarkedPiece("Citerat", Mark.CITED),
                new MarkedPiece("sökt", Mark.FOUND));

        assertThat(shown(pieces))
                .isEqualTo("<p class=\"pre\"> Fem &lt;byar&gt; &amp; en\n<mark>vik.</mark>"
                        + "<mark class=\"cited\"><u>Citerat</u></mark><mark class=\"found\">sökt</mark></p>");
        assertThat(shown(List.of())).isEqualTo("<p class=\"pre\"></p>");
    }

    private static String shown(List<MarkedPiece> pieces) {
        var engine = new SpringTemplateEngine();
        engine.setTemplateResolver(new StringTemplateResolver());
        engine.addDialect(new Only());
        var html = "<p class=\"pre\" v:pieces=\"${pieces}\"></p>";
        return engine.process(html, new Context(null, Map.of("pieces", pieces)));
    }

    private static final class Only extends AbstractProcessorDialect {

        Only() {
            super("only", "v", 1000);
        }

        @Override
        public Set<IProcessor> getProcessors(String prefix) {
            return Set.of(new MarkedText(prefix));
        }
    }
}
