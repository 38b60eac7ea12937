package se.vagval.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion.Provenance;

/**
 * Stödform. One kind of support, with what its applications are asked besides the criteria, and the gates that it words in its own
 * way; a form that says nothing of either is asked what all are.
 */
public record FormOfSupport(
        String code,
        String text,
        @Nullable String explanation,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<Question> questions,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<GateWording> gates,
        Provenance provenance) {

    @SuppressWarnings("NullAway")
    public FormOfSupport {
        questions = questions == null ? List.of() : List.copyOf(questions);
        gates = gates == null ? List.of() : List.copyOf(gates);
    }

    /** Fråga till ansökan, and what a full answer holds. */
    public record Question(
            String code, String text, @Nullable String help) {}

    /** The gates as an application for this form of support meets them. */
    public List<Gate> worded(List<Gate> all) {
        return all.stream()
                .map(gate -> gates.stream()
                        .filter(it -> it.code().equals(gate.code()))
                        .findFirst()
                        .map(it -> it.of(gate, provenance))
                        .orElse(gate))
                .toList();
    }

    /** The gates that ask something else of an application than they did, or that did not ask anything. */
    public static Set<String> reworded(List<Gate> before, List<Gate> after) {
        var asked = before.stream().collect(Collectors.toMap(Gate::code, Gate::rule));
        return after.stream()
                .filter(it -> !it.rule().equals(asked.get(it.code())))
                .map(Gate::code)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The gates of a version in the words of that form of support. */
    public static List<Gate> gates(FrameworkVersion version, String supportForm) {
        return version.supportForm(supportForm)
                .map(it -> it.worded(version.gates()))
                .orElse(version.gates());
    }
}
