package se.vagval.assessment.domain;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Svar efter kod. What one form asks about is as that form says; what it does not ask about stays as it stood, in its place. */
final class AnswersByCode {

    private AnswersByCode() {}

    static <T> List<T> over(List<T> standing, List<T> given, Collection<String> asked, Function<T, String> code) {
        Map<String, T> said =
                given.stream().collect(Collectors.toMap(code, it -> it, (one, again) -> one, LinkedHashMap::new));
        var whole = new ArrayList<T>();
        for (var it : standing) {
            var now = said.remove(code.apply(it));
            if (now != null) {
                whole.add(now);
            } else if (!asked.contains(code.apply(it))) {
                whole.add(it);
            }
        }
        whole.addAll(said.values());
        return whole;
    }
}
