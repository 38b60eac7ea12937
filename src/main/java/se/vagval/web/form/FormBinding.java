package se.vagval.web.form;

import jakarta.servlet.ServletRequest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.BeansException;
import org.springframework.beans.MutablePropertyValues;
import org.springframework.boot.webmvc.autoconfigure.WebMvcRegistrations;
import org.springframework.stereotype.Component;
import org.springframework.validation.AbstractPropertyBindingResult;
import org.springframework.validation.BeanPropertyBindingResult;
import org.springframework.web.bind.ServletRequestDataBinder;
import org.springframework.web.bind.support.WebBindingInitializer;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.annotation.InitBinderDataBinderFactory;
import org.springframework.web.method.support.InvocableHandlerMethod;
import org.springframework.web.servlet.mvc.method.annotation.ExtendedServletRequestDataBinder;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.servlet.mvc.method.annotation.ServletRequestDataBinderFactory;
import se.vagval.web.frame.HandlerLookup;

/**
 * When a value could not be read there is no form for Spring to look into, and a controller's own
 * {@code errors.rejectValue(…)} would fail. Here it finds what was sent instead, and the text stays on the page.
 */
@Component
class FormBinding implements WebMvcRegistrations {

    @Override
    public RequestMappingHandlerMapping getRequestMappingHandlerMapping() {
        return new HandlerLookup();
    }

    @Override
    public RequestMappingHandlerAdapter getRequestMappingHandlerAdapter() {
        return new RequestMappingHandlerAdapter() {
            @Override
            protected InitBinderDataBinderFactory createDataBinderFactory(List<InvocableHandlerMethod> binderMethods) {
                return new Factory(binderMethods, getWebBindingInitializer());
            }
        };
    }

    private static final class Factory extends ServletRequestDataBinderFactory {

        Factory(List<InvocableHandlerMethod> binderMethods, @Nullable WebBindingInitializer initializer) {
            super(binderMethods, initializer);
        }

        @Override
        protected ServletRequestDataBinder createBinderInstance(
                @Nullable Object target, String objectName, NativeWebRequest request) {
            return new Binder(target, objectName);
        }
    }

    private static final class Binder extends ExtendedServletRequestDataBinder {

        Binder(@Nullable Object target, String objectName) {
            super(target, objectName);
        }

        /** Our fields are called what their components are called: nobody need ask each of them for another name. */
        @Override
        public void setNameResolver(NameResolver names) {}

        /** A name of a parameter that means no field ("x[y]" of a list, "x[99999999999]") is a request nobody can read. */
        @Override
        public void construct(ServletRequest request) {
            try {
                super.construct(request);
                if (getBindingResult() instanceof Result result && result.getTarget() == null) {
                    result.keepElements(request);
                }
            } catch (NumberFormatException | BeansException | IndexOutOfBoundsException strange) {
                throw new TextRefusal(strange);
            }
        }

        /** A record is whole once it is made: there is nothing to set afterwards, whatever a parameter is called. */
        @Override
        protected void doBind(MutablePropertyValues values) {
            if (!(getTarget() instanceof Record)) {
                super.doBind(values);
            }
        }

        @Override
        protected AbstractPropertyBindingResult createBeanPropertyBindingResult() {
            var result =
                    new Result(getTarget(), getObjectName(), isAutoGrowNestedPaths(), getAutoGrowCollectionLimit());
            if (getConversionService() != null) {
                result.initConversion(getConversionService());
            }
            return result;
        }
    }

    private static final class Result extends BeanPropertyBindingResult {

        private static final long serialVersionUID = 1L;

        private final transient Map<String, Object> sent = new HashMap<>();

        Result(@Nullable Object target, String objectName, boolean growing, int limit) {
            super(target, objectName, growing, limit);
        }

        @Override
        public void recordFieldValue(String field, Class<?> type, @Nullable Object value) {
            super.recordFieldValue(field, type, value);
            sent.put(field, value);
        }

        /** What stands in a list or a map by itself is recorded by nobody: "amounts[0]", where no record holds it. */
        private void keepElements(ServletRequest request) {
            request.getParameterMap().forEach((name, values) -> {
                if (name.endsWith("]") && values.length == 1 && !sent.containsKey(name)) {
                    recordFieldValue(name, String.class, values[0]);
                }
            });
        }

        /** A text is shown as it stands; to ask how it is written as a text costs a form more than its other values. */
        @Override
        protected @Nullable Object formatFieldValue(String field, @Nullable Object value) {
            return value instanceof String ? value : super.formatFieldValue(field, value);
        }

        @Override
        protected @Nullable Object getActualFieldValue(String field) {
            return getTarget() == null ? sent.get(field) : super.getActualFieldValue(field);
        }
    }
}
