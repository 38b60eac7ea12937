package se.vagval.funding;

import org.jspecify.annotations.Nullable;

/** Medelskälla. Where money the region decides on comes from; {@code fund} and {@code supportForm} are codes of the framework. */
public record FundingSource(
        String code,
        String name,
        SourceKind kind,
        @Nullable String fund,
        @Nullable String supportForm) {}
