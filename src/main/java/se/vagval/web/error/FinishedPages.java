package se.vagval.web.error;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;

/** Error pages as finished HTML: made once, from the same template as the others, for when nothing may be asked any more. */
@Component
class FinishedPages {

    private final Map<HttpStatus, byte[]> pages;

    FinishedPages(ITemplateEngine templates, ApplicationContext beans) {
        pages = Map.of(
                HttpStatus.BAD_REQUEST, page(HttpStatus.BAD_REQUEST, templates, beans),
                HttpStatus.CONTENT_TOO_LARGE, page(HttpStatus.CONTENT_TOO_LARGE, templates, beans),
                HttpStatus.SERVICE_UNAVAILABLE, page(HttpStatus.SERVICE_UNAVAILABLE, templates, beans));
    }

    byte[] of(HttpStatus status) {
        return pages.get(status);
    }

    private static byte[] page(HttpStatus status, ITemplateEngine templates, ApplicationContext beans) {
        var context = new Context(Locale.of("sv", "SE"));
        context.setVariable("problem", ProblemPage.Problem.of(status));
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return templates.process("error/page", context).getBytes(StandardCharsets.UTF_8);
    }
}
