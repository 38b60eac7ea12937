package se.vagval.web.form;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpStatus;
import org.springframework.validation.BindingResult;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.ModelAndView;
import se.vagval.web.FormMerges;
import se.vagval.web.form.Faults.Fault;

/**
 * Once for all forms: a page that comes back with faults has status 422 and its faults, as sentences, in the model. An act
 * without a form record has no field to point at, so a refused character in its parameters is a bad request.
 */
class FormInterceptor implements HandlerInterceptor {

    private final FaultReader reader;

    FormInterceptor(FaultReader reader) {
        this.reader = reader;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (handler instanceof HandlerMethod method && !hasForm(method) && TextRefusal.isIn(request)) {
            throw new TextRefusal();
        }
        return true;
    }

    @Override
    public void postHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler, @Nullable ModelAndView page) {
        if (page == null || !page.hasView() || isRedirect(page)) {
            return;
        }
        // only a form says what it began with: a link must not choose what the next merge goes by
        var base = request.getMethod().equals("POST") ? request.getParameter(FormMerges.BASE) : null;
        if (base != null && !page.getModel().containsKey(FormMerges.BASE)) {
            page.addObject(FormMerges.BASE, base);
        }
        var faults = new ArrayList<Fault>();
        for (var attribute : page.getModel().values()) {
            if (attribute instanceof BindingResult result && result.hasErrors()) {
                faults.addAll(reader.read(result, formType(result, handler), String.valueOf(page.getViewName())));
            }
        }
        if (!faults.isEmpty()) {
            page.addObject("faults", new Faults(faults));
            if (response.getStatus() == HttpStatus.OK.value()
                    && request.getMethod().equals("POST")) {
                response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            }
        }
    }

    private static boolean isRedirect(ModelAndView page) {
        return page.getViewName() != null && page.getViewName().startsWith("redirect:");
    }

    private static boolean hasForm(HandlerMethod method) {
        return Arrays.stream(method.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(Valid.class)
                        || parameter.hasParameterAnnotation(Validated.class));
    }

    /** The form itself is missing after a misread value, but the handler says what it was to be. */
    private static @Nullable Class<?> formType(BindingResult result, Object handler) {
        if (result.getTarget() != null) {
            return result.getTarget().getClass();
        }
        return handler instanceof HandlerMethod method
                ? Stream.of(method.getMethodParameters())
                        .filter(parameter -> result.getObjectName().equals(nameOf(parameter)))
                        .<Class<?>>map(MethodParameter::getParameterType)
                        .findFirst()
                        .orElse(null)
                : null;
    }

    private static @Nullable String nameOf(MethodParameter parameter) {
        var attribute = parameter.getParameterAnnotation(ModelAttribute.class);
        return attribute == null ? null : attribute.value();
    }
}
