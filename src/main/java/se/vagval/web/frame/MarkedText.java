package se.vagval.web.frame;

import java.util.Collection;
import java.util.stream.Collectors;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.standard.processor.StandardTextTagProcessor;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;
import se.vagval.web.MarkedPiece;

/**
 * Märkt text: {@code <p th:pieces="${…}">} holds the pieces with their marks and no blank between, written at once. Whoever
 * judges has a whole application beside the form, of which most is plain text.
 */
final class MarkedText extends AbstractAttributeTagProcessor {

    MarkedText(String prefix) {
        super(TemplateMode.HTML, prefix, null, false, "pieces", true, StandardTextTagProcessor.PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String asked,
            IElementTagStructureHandler structure) {
        var pieces = (Collection<?>) Asked.of(asked, context);
        structure.setBody(pieces.stream().map(it -> html((MarkedPiece) it)).collect(Collectors.joining()), false);
    }

    private static String html(MarkedPiece piece) {
        var text = HtmlEscape.escapeHtml4Xml(piece.text());
        return switch (piece.mark()) {
            case NONE -> text;
            case SPEAKS -> "<mark>" + text + "</mark>";
            case CITED -> "<mark class=\"cited\"><u>" + text + "</u></mark>";
            case FOUND -> "<mark class=\"found\">" + text + "</mark>";
        };
    }
}
