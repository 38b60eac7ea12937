package se.vagval.web.form;

import java.util.Collection;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.validation.BindingResult;
import org.springframework.validation.Errors;
import org.springframework.validation.FieldError;
import se.vagval.web.PlainCharacters;

/** Looks through every text of a form, nested ones too, and reports the fields that hold a refused character. */
final class CharacterSearch {

    private final Errors errors;

    CharacterSearch(Errors errors) {
        this.errors = errors;
    }

    void in(Object form) {
        if (form instanceof Record fields) {
            components("", fields);
        }
    }

    void at(String path, @Nullable Object value) {
        switch (value) {
            case String text -> {
                if (!PlainCharacters.areIn(text)) {
                    refuse(path, text);
                }
            }
            case Record form -> components(path + ".", form);
            case Collection<?> many -> {
                var at = 0;
                for (var one : many) {
                    at(path + "[" + at++ + "]", one);
                }
            }
            case Map<?, ?> named ->
                named.forEach((key, one) -> {
                    at(path, key);
                    at(path + "[" + key + "]", one);
                });
            case null, default -> {}
        }
    }

    private void components(String prefix, Record form) {
        for (var component : Components.of(form)) {
            at(prefix + component.getName(), Components.valueOf(component, form));
        }
    }

    private void refuse(String path, String text) {
        if (errors instanceof BindingResult result) {
            var field = result.getNestedPath() + path;
            var codes = result.resolveMessageCodes("characters", path);
            result.addError(new FieldError(result.getObjectName(), field, text, false, codes, null, null));
        }
    }
}
