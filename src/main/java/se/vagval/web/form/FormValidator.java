package se.vagval.web.form;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.SmartValidator;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;

/**
 * Checks a form as a whole. A value that could not be read ("12 tusen") no longer silences the other fields' constraints,
 * and every text, however deep, is searched for characters that cannot be kept.
 */
class FormValidator implements SmartValidator {

    private final SpringValidatorAdapter constraints;

    FormValidator(Validator validator) {
        this.constraints = new ForgivingAdapter(validator);
    }

    @Override
    public boolean supports(Class<?> type) {
        return constraints.supports(type);
    }

    @Override
    public void validate(Object form, Errors errors) {
        validate(form, errors, new Object[0]);
    }

    @Override
    public void validate(Object form, Errors errors, @Nullable Object... hints) {
        constraints.validate(form, errors, hints);
        new CharacterSearch(errors).in(form);
    }

    /** Called field by field once another field of the same form could not be read; nested forms need their own round. */
    @Override
    public void validateValue(
            Class<?> type, String field, @Nullable Object value, Errors errors, @Nullable Object... hints) {
        constraints.validateValue(type, field, value, errors, hints);
        new CharacterSearch(errors).at(field, value);
        nested(field, value, errors, hints);
    }

    private void nested(String field, @Nullable Object value, Errors errors, @Nullable Object... hints) {
        switch (value) {
            case Record form -> within(field, form, errors, hints);
            case Collection<?> many -> {
                var at = 0;
                for (var one : many) {
                    if (one instanceof Record form) {
                        within(field + "[" + at + "]", form, errors, hints);
                    }
                    at++;
                }
            }
            case Map<?, ?> named ->
                named.forEach((key, one) -> {
                    if (one instanceof Record form) {
                        within(field + "[" + key + "]", form, errors, hints);
                    }
                });
            case null, default -> {}
        }
    }

    private void within(String path, Record form, Errors errors, @Nullable Object... hints) {
        for (var component : Components.of(form)) {
            var value = Components.valueOf(component, form);
            errors.pushNestedPath(path);
            constraints.validateValue(form.getClass(), component.getName(), value, errors, hints);
            errors.popNestedPath();
            nested(path + "." + component.getName(), value, errors, hints);
        }
    }

    /** After a misread the form itself is missing, and the adapter would look up the rejected value in it. */
    private static final class ForgivingAdapter extends SpringValidatorAdapter {

        ForgivingAdapter(Validator validator) {
            super(validator);
        }

        @Override
        protected @Nullable Object getRejectedValue(
                String field, ConstraintViolation<Object> violation, BindingResult bindingResult) {
            return bindingResult.getTarget() == null
                    ? violation.getInvalidValue()
                    : super.getRejectedValue(field, violation, bindingResult);
        }
    }
}
