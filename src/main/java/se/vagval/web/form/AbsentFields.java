package se.vagval.web.form;

import java.beans.PropertyEditorSupport;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.propertyeditors.CustomBooleanEditor;
import org.springframework.web.bind.WebDataBinder;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.InitBinder;

/**
 * Uteblivna fält. A browser leaves out what is not ticked, and a stranger may leave out anything: a yes/no that is absent
 * means no, a number that is absent means 0. Without this a form record could not be made at all, and its page would fail.
 */
@ControllerAdvice
public class AbsentFields {

    @InitBinder
    void readAbsentFields(WebDataBinder binder) {
        readIn(binder);
    }

    public static void readIn(WebDataBinder binder) {
        binder.registerCustomEditor(boolean.class, new Absent(false, AbsentFields::yes));
        binder.registerCustomEditor(int.class, new Absent(0, Integer::valueOf));
        binder.registerCustomEditor(long.class, new Absent(0L, Long::valueOf));
    }

    private static Object yes(String text) {
        var words = new CustomBooleanEditor(false);
        words.setAsText(text);
        return words.getValue();
    }

    private static final class Absent extends PropertyEditorSupport {

        private final Object instead;
        private final Function<String, Object> reading;

        Absent(Object instead, Function<String, Object> reading) {
            this.instead = instead;
            this.reading = reading;
        }

        @Override
        public void setValue(@Nullable Object value) {
            super.setValue(value == null ? instead : value);
        }

        @Override
        public void setAsText(@Nullable String text) {
            setValue(text == null || text.isBlank() ? instead : reading.apply(text.strip()));
        }
    }
}
