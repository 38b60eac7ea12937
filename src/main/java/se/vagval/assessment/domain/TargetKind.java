package se.vagval.assessment.domain;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import se.vagval.strategy.Dimension;
import se.vagval.strategy.DimensionRole;
import se.vagval.strategy.FrameworkVersion;

/** Slag av mål that an application is linked to, each weighed by one dimension. */
public enum TargetKind {
    NATIONAL_AREA(DimensionRole.NATIONAL_STRATEGY),
    PRIORITY(DimensionRole.REGIONAL_GOALS),
    STRENGTH_AREA(DimensionRole.SMART_SPECIALISATION);

    private final DimensionRole role;

    TargetKind(DimensionRole role) {
        this.role = role;
    }

    /** The dimension that weighs such targets. */
    public DimensionRole role() {
        return role;
    }

    public static Optional<TargetKind> of(Dimension dimension) {
        return Stream.of(values()).filter(it -> dimension.is(it.role)).findFirst();
    }

    /** None for a code that the version does not have, either. */
    public static Optional<TargetKind> of(String dimension, FrameworkVersion framework) {
        return framework
                .roleOf(dimension)
                .flatMap(role ->
                        Stream.of(values()).filter(it -> it.role == role).findFirst());
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
