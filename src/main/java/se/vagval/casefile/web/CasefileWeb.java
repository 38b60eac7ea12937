package se.vagval.casefile.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hangs the guard before all pages of cases, whichever module they belong to. */
@Configuration(proxyBeanMethods = false)
class CasefileWeb implements WebMvcConfigurer {

    private final CaseGuard guard;

    CasefileWeb(CaseGuard guard) {
        this.guard = guard;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard).addPathPatterns("/arenden/**");
    }
}
