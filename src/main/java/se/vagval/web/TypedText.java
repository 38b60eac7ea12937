package se.vagval.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Det skrivna. What a person had typed into a form that was not heard; the page that says so shows it to be copied. */
public final class TypedText {

    /** The flash attribute under which the next page finds it, when the refusal leads on to another page. */
    public static final String FLASH = "typed";

    private static final int MOST = 400;
    private static final Set<String> SECRET = Set.of("losenord", "password", "oneTimeCode", "anvandare");
    private static final Set<String> FIXED =
            Set.of("version", "base", "caseFile", "round", "till", "true", "false", "on");
    private static final Pattern MACHINE =
            Pattern.compile("[A-Z0-9_]+|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");

    private TypedText() {}

    /** In the order of the form. Passwords, keys, codes of choices and what the portal itself put there are left out. */
    public static List<String> in(HttpServletRequest request) {
        return isForm(request) ? in(request.getParameterMap()) : List.of();
    }

    /** The container asks for an error page by GET, whatever was asked before. */
    private static boolean isForm(HttpServletRequest request) {
        var failed = request.getAttribute(RequestDispatcher.ERROR_METHOD);
        return "POST".equals(failed == null ? request.getMethod() : failed);
    }

    private static List<String> in(Map<String, String[]> parameters) {
        return parameters.entrySet().stream()
                .filter(it -> isTyped(it.getKey()))
                .flatMap(it -> it.getValue() == null ? Stream.empty() : Arrays.stream(it.getValue()))
                .filter(it -> !it.isBlank() && !FIXED.contains(it) && !isOfMachines(it))
                .limit(MOST)
                .toList();
    }

    private static boolean isTyped(String name) {
        var field = name.substring(name.lastIndexOf('.') + 1);
        return !name.startsWith("_") && !SECRET.contains(field) && !FIXED.contains(field);
    }

    /** A number may have been typed; a code or an id was chosen. */
    private static boolean isOfMachines(String value) {
        return MACHINE.matcher(value).matches() && !value.chars().allMatch(Character::isDigit);
    }
}
