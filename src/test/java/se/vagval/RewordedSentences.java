package se.vagval;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.util.ClassUtils;

/**
 * Every sentence of every bundle is another one than when the database was written: nothing that is stored, compared or
 * used as a key may mind.
 */
@TestConfiguration(proxyBeanMethods = false)
class RewordedSentences {

    private static final String ANOTHER_WORD = "·";

    @Bean
    static BeanPostProcessor rewording() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                return name.equals("messageSource") ? reworded((MessageSource) bean) : bean;
            }
        };
    }

    private static Object reworded(MessageSource words) {
        return Proxy.newProxyInstance(
                RewordedSentences.class.getClassLoader(),
                ClassUtils.getAllInterfaces(words),
                (proxy, method, arguments) -> {
                    var answer = invoke(words, method, arguments);
                    return method.getName().equals("getMessage") && answer instanceof String sentence
                            ? sentence + ANOTHER_WORD
                            : answer;
                });
    }

    private static Object invoke(MessageSource words, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(words, arguments);
        } catch (InvocationTargetException refused) {
            throw refused.getCause();
        }
    }
}
