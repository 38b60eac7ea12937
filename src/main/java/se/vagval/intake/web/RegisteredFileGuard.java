package se.vagval.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;
import se.vagval.intake.domain.IntakeReviewing;

/** A file that has become a case is closed to whom the case is closed to, whatever page or step of the file is asked for. */
@Configuration(proxyBeanMethods = false)
class RegisteredFileGuard implements HandlerInterceptor, WebMvcConfigurer {

    private final IntakeReviewing reviewing;

    RegisteredFileGuard(IntakeReviewing reviewing) {
        this.reviewing = reviewing;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this).addPathPatterns(IntakeAddresses.ROOT + "/**");
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        if (request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE) instanceof Map<?, ?> variables
                && variables.get("file") instanceof String typed
                && request.getRemoteUser() != null) {
            var file = read(typed);
            if (file != null) {
                reviewing.requireReadable(file, UserId.of(request.getRemoteUser()));
            }
        }
        return true;
    }

    /** What is no id at all is answered by the controller. */
    private static @org.jspecify.annotations.Nullable ReceivedFileId read(String typed) {
        try {
            return ReceivedFileId.of(typed);
        } catch (IllegalArgumentException other) {
            return null;
        }
    }
}
