package se.vagval.web.error;

import java.util.Locale;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** The 503 page as finished HTML: made once, from the same template as the other error pages. */
@Component
class UnavailablePage {

    private final String html;

    UnavailablePage(ITemplateEngine templates, ApplicationContext beans) {
        var context = new Context(Locale.of("sv", "SE"));
        context.setVariable("problem", ProblemPage.Problem.of(HttpStatus.SERVICE_UNAVAILABLE));
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        html = templates.process("error/page", context);
    }

    String html() {
        return html;
    }
}
