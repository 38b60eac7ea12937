package se.vagval.web.error;

import jakarta.servlet.DispatcherType;
import java.util.EnumSet;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;

/** Puts the last resort outside everything else, on the error dispatch too. */
@Configuration(proxyBeanMethods = false)
class ErrorConfiguration {

    @Bean
    FilterRegistrationBean<LastResortFilter> lastResortFilter(FinishedPages pages) {
        var filter = new FilterRegistrationBean<>(new LastResortFilter(pages));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.REQUEST, DispatcherType.ERROR, DispatcherType.ASYNC));
        return filter;
    }
}
