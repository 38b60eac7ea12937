package se.vagval.strategy.domain;

import java.util.stream.Stream;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.Gate;

/** What the subjects of the reading guide are called: criteria, gates, questions, areas and goals, by the names of the version. */
public final class SubjectNames {

    private SubjectNames() {}

    /** The code itself when nothing in the version bears it. */
    public static String of(FrameworkVersion version, String code) {
        var criteria = version.dimensions().stream()
                .filter(it -> it.code().equals(code))
                .map(Dimension::name);
        var gates =
                version.gates().stream().filter(it -> it.code().equals(code)).map(Gate::name);
        var questions = version.assuranceSteps().stream()
                .flatMap(step -> step.questions().stream()
                        .filter(it -> code.equals(
                                step.number() + "." + (step.questions().indexOf(it) + 1))));
        return Stream.of(criteria, gates, questions, version.textOf(code).stream())
                .flatMap(it -> it)
                .findFirst()
                .orElse(code);
    }
}
