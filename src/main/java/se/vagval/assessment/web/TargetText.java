package se.vagval.assessment.web;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion;

/** The links of a criterion as one text, for laying two versions side by side. */
final class TargetText {

    private TargetText() {}

    static String of(CriterionForm form, FrameworkVersion framework) {
        var rows = form.targets();
        return rows == null
                ? ""
                : rows.stream()
                        .map(it -> line(it, framework))
                        .filter(it -> !it.isEmpty())
                        .collect(Collectors.joining("\n"));
    }

    private static String line(TargetRow row, FrameworkVersion framework) {
        var said = said(
                row.level(), row.impact(), row.levelNow(), row.levelPotential(), row.dependsOn(), row.motivation());
        var code = Objects.requireNonNullElse(row.code(), "");
        return said.isEmpty() ? "" : framework.textOf(code).orElse(code) + ": " + said;
    }

    private static String said(@Nullable String... parts) {
        return Stream.of(parts).filter(it -> it != null && !it.isBlank()).collect(Collectors.joining(", "));
    }
}
