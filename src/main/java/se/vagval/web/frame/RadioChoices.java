package se.vagval.web.frame;

import java.util.ArrayList;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.thymeleaf.context.ITemplateContext;
import org.thymeleaf.engine.AttributeName;
import org.thymeleaf.model.IProcessableElementTag;
import org.thymeleaf.processor.element.AbstractAttributeTagProcessor;
import org.thymeleaf.processor.element.IElementTagStructureHandler;
import org.thymeleaf.spring6.context.IThymeleafBindStatus;
import org.thymeleaf.spring6.processor.SpringInputRadioFieldTagProcessor;
import org.thymeleaf.spring6.util.FieldUtils;
import org.thymeleaf.spring6.util.SpringSelectedValueComparator;
import org.thymeleaf.templatemode.TemplateMode;
import org.unbescape.html.HtmlEscape;
import se.vagval.web.Words;

/**
 * Valen som knappar: {@code <div class="choice" th:radios="${…}">} becomes one choice for each, with its button, label and
 * explanation, written at once. The field is {@code name}, the first button's id is {@code id}, and {@code wrong} marks all.
 */
final class RadioChoices extends AbstractAttributeTagProcessor {

    private static final String BETWEEN = "\n  ";

    RadioChoices(String prefix) {
        super(
                TemplateMode.HTML,
                prefix,
                "div",
                false,
                "radios",
                true,
                SpringInputRadioFieldTagProcessor.ATTR_PRECEDENCE,
                true);
    }

    @Override
    protected void doProcess(
            ITemplateContext context,
            IProcessableElementTag tag,
            AttributeName attribute,
            String asked,
            IElementTagStructureHandler structure) {
        var words = (Words) Objects.requireNonNull(Methods.bean(context, "words"));
        var name = String.valueOf(context.getVariable("name"));
        var id = String.valueOf(context.getVariable("id"));
        var field = new Field(
                name, context.getVariable("wrong") != null, FieldUtils.getBindStatus(context, "*{" + name + "}"));
        var choices = new ArrayList<String>();
        Asked.each(asked, context)
                .forEach(it ->
                        choices.add(field.choice(it, choices.isEmpty() ? id : id + "-" + (choices.size() + 1), words)));
        structure.replaceWith(String.join(BETWEEN, choices), false);
    }

    private record Field(String name, boolean wrong, IThymeleafBindStatus chosen) {

        String choice(Object option, String id, Words words) {
            var value = words.value(option);
            var hint = words.hint(option);
            return "<div class=\"choice\">\n    <input class=\"ds-input\" type=\"radio\""
                    + attribute("value", value)
                    + attribute("id", id)
                    + attribute("aria-invalid", wrong ? "true" : null)
                    + attribute("aria-describedby", hint == null ? null : id + "-about")
                    + attribute("name", name)
                    + attribute("checked", SpringSelectedValueComparator.isSelected(chosen, value) ? "checked" : null)
                    + ">\n    <label" + attribute("for", id) + ">" + escaped(words.of(option)) + "</label>"
                    + (hint == null ? "" : hint(id, hint)) + "\n  </div>";
        }

        private static String hint(String id, String text) {
            return "\n    <p class=\"hint\"" + attribute("id", id + "-about") + ">" + escaped(text) + "</p>";
        }

        private static String attribute(String name, @Nullable String value) {
            return value == null ? "" : " " + name + "=\"" + escaped(value) + "\"";
        }

        private static String escaped(String text) {
            return HtmlEscape.escapeHtml4Xml(text);
        }
    }
}
