package se.vagval.web.frame;

import java.util.Objects;
import java.util.stream.Collectors;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.spring6.context.IThymeleafBindStatus;
import org.thymeleaf.spring6.processor.SpringOptionInSelectFieldTagProcessor;
import org.thymeleaf.spring6.util.FieldUtils;
import org.thymeleaf.spring6.util.SpringSelectedValueComparator;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;
import se.vagval.web.Words;

/**
 * Valen i en lista: {@code <option th:options="${…}">} in a select with {@code th:field} becomes one option for each, written
 * at once. A form has dozens of them, and element by element they cost more than all its other fields.
 */
final class SelectOptions extends AbstractAttributeTagProcessor {

    /** Before the engine's own look at an option in a select with a field. */
    private static final int PRECEDENCE = SpringOptionInSelectFieldTagProcessor.ATTR_PRECEDENCE - 5;

    private static final String FIELD = "%%OPTION_IN_SELECT_ATTR_VALUE%%";
    private static final String BETWEEN = "\n    ";

    SelectOptions(String prefix) {
        super(TemplateMode.HTML, prefix, "option", false, "options", true, PRECEDENCE, true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String asked,
            IElementTagStructureHandler structure) {
        var chosen = FieldUtils.getBindStatus(context, String.valueOf(context.getVariable(FIELD)));
        var words = (Words) Objects.requireNonNull(Methods.bean(context, "words"));
        structure.replaceWith(
                Asked.each(asked, context).map(it -> option(it, words, chosen)).collect(Collectors.joining(BETWEEN)),
                false);
    }

    private static String option(Object option, Words words, IThymeleafBindStatus chosen) {
        var value = words.value(option);
        var mark = SpringSelectedValueComparator.isSelected(chosen, value) ? "\" selected=\"selected\">" : "\">";
        return "<option value=\"" + HtmlEscape.escapeHtml4Xml(value) + mark
                + HtmlEscape.escapeHtml4Xml(words.of(option)) + "</option>";
    }
}
