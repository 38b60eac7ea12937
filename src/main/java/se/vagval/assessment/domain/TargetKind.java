package se.vagval.assessment.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.vagval.strategy.FrameworkVersion;

/** Slag av mål that an application is linked to, each weighed by one dimension. */
public enum TargetKind {
    NATIONAL_AREA("D1"),
    PRIORITY("D2"),
    STRENGTH_AREA("D3");

    private final String dimension;

    TargetKind(String dimension) {
        this.dimension = dimension;
    }

    public String dimension() {
        return dimension;
    }

    public static Optional<TargetKind> of(String dimension) {
        return Stream.of(values()).filter(it -> it.dimension.equals(dimension)).findFirst();
    }

    public List<String> codes(FrameworkVersion framework) {
        return switch (this) {
            case NATIONAL_AREA ->
                framework.nationalAreas().stream()
                        .map(FrameworkVersion.Item::code)
                        .toList();
            case PRIORITY ->
                framework.priorities().stream().map(FrameworkVersion.Item::code).toList();
            case STRENGTH_AREA ->
                framework.strengthAreas().stream()
                        .map(FrameworkVersion.StrengthArea::code)
                        .toList();
        };
    }
}
