package se.vagval.web.form;

import jakarta.servlet.http.HttpServletRequest;
import java.io.Serial;
import java.util.Arrays;
import se.vagval.web.PlainCharacters;

/** A refused character where no form can point at the field; answered with the 400 page. */
public class TextRefusal extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    TextRefusal(Throwable cause) {
        super("a parameter that means no field", cause);
    }

    TextRefusal() {
        super("refused character in a parameter");
    }

    static boolean isIn(HttpServletRequest request) {
        return request.getParameterMap().entrySet().stream()
                .anyMatch(parameter -> !PlainCharacters.areIn(parameter.getKey())
                        || !Arrays.stream(parameter.getValue()).allMatch(PlainCharacters::areIn));
    }
}
