package se.vagval.web.error;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.thymeleaf.spring6.expression.ThymeleafEvaluationContext;
import se.vagval.identity.ResponseHeaders;
import se.vagval.web.TypedText;

/** Error pages as finished HTML: made once, from the same template as the others, for when nothing may be asked any more. */
@Component
public class FinishedPages {

    private static final String SECONDS_TO_WAIT = "5";

    private final Map<FinishedPage, byte[]> pages = new EnumMap<>(FinishedPage.class);
    private final ITemplateEngine templates;
    private final ApplicationContext beans;
    private final boolean secure;

    FinishedPages(
            ITemplateEngine templates,
            ApplicationContext beans,
            @Value("${server.servlet.session.cookie.secure:false}") boolean secure) {
        this.templates = templates;
        this.beans = beans;
        this.secure = secure;
        for (var page : FinishedPage.values()) {
            pages.put(page, html(page, List.of(), templates, beans));
        }
    }

    /** The headers that every answer carries; said first, so that nothing which fails later lacks them. */
    public void writeHeaders(HttpServletResponse response, boolean byHttps) {
        ResponseHeaders.writeTo(response, secure || byHttps);
    }

    public void answer(FinishedPage page, HttpServletResponse response) throws IOException {
        answer(page, List.of(), response);
    }

    /** The same page with what the person had typed; made anew then, but it still asks for nothing. */
    void answer(FinishedPage page, List<String> typed, HttpServletResponse response) throws IOException {
        var html = typed.isEmpty() ? of(page) : html(page, typed, templates, beans);
        response.resetBuffer();
        response.setStatus(page.status().value());
        if (page.status() == HttpStatus.SERVICE_UNAVAILABLE) {
            response.setHeader(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
        }
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(html.length);
        response.getOutputStream().write(html);
    }

    public byte[] of(FinishedPage page) {
        return pages.get(page);
    }

    private static byte[] html(
            FinishedPage page, List<String> typed, ITemplateEngine templates, ApplicationContext beans) {
        var context = new Context(Locale.of("sv", "SE"));
        context.setVariable("problem", ProblemPage.Problem.of(page.status(), page.sentence()));
        context.setVariable(TypedText.FLASH, typed);
        context.setVariable(
                ThymeleafEvaluationContext.THYMELEAF_EVALUATION_CONTEXT_CONTEXT_VARIABLE_NAME,
                new ThymeleafEvaluationContext(beans, null));
        return templates.process("error/page", context).getBytes(StandardCharsets.UTF_8);
    }
}
