package se.vagval.web.frame;

import java.util.LinkedHashSet;
import java.util.Set;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.thymeleaf.dialect.IDialect;
import org.thymeleaf.processor.IProcessor;
import org.thymeleaf.spring6.SpringTemplateEngine;
import org.thymeleaf.spring6.dialect.SpringStandardDialect;
import org.thymeleaf.spring6.expression.SPELVariableExpressionEvaluator;
import org.thymeleaf.standard.expression.IStandardVariableExpressionEvaluator;

/** Has the template engine follow plain paths by {@link PathExpressions}, and write choices and marked texts at once. */
@Configuration(proxyBeanMethods = false)
class Templates {

    @Bean
    static BeanPostProcessor templateDialect() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof SpringTemplateEngine engine) {
                    var dialects = new LinkedHashSet<IDialect>(engine.getDialects());
                    dialects.removeIf(SpringStandardDialect.class::isInstance);
                    dialects.add(new Dialect());
                    engine.setDialects(dialects);
                }
                return bean;
            }
        };
    }

    static final class Dialect extends SpringStandardDialect {

        private final IStandardVariableExpressionEvaluator paths =
                new PathExpressions(SPELVariableExpressionEvaluator.INSTANCE);

        @Override
        public Set<IProcessor> getProcessors(String prefix) {
            var processors = new LinkedHashSet<>(super.getProcessors(prefix));
            processors.add(new SelectOptions(prefix));
            processors.add(new RadioChoices(prefix));
            processors.add(new MarkedText(prefix));
            return processors;
        }

        @Override
        public IStandardVariableExpressionEvaluator getVariableExpressionEvaluator() {
            return paths;
        }
    }
}
