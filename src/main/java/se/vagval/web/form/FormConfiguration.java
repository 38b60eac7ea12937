package se.vagval.web.form;

import jakarta.validation.Validator;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** Hangs the form help into Spring MVC. */
@Configuration(proxyBeanMethods = false)
class FormConfiguration implements WebMvcConfigurer {

    private final ObjectProvider<Validator> validator;
    private final MessageSource messages;

    FormConfiguration(ObjectProvider<Validator> validator, MessageSource messages) {
        this.validator = validator;
        this.messages = messages;
    }

    @Override
    public org.springframework.validation.Validator getValidator() {
        return new FormValidator(validator.getObject());
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(new FormInterceptor(new FaultReader(messages)));
    }
}
