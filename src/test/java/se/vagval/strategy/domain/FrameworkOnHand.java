package se.vagval.strategy.domain;

import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import se.vagval.strategy.FrameworkVersion;

/** The framework as shipped, for tests of rules that need neither database nor Spring. */
public final class FrameworkOnHand {

    private FrameworkOnHand() {}

    public static FrameworkVersion version(String id) {
        return new ShippedFrameworks(new PathMatchingResourcePatternResolver())
                .all().stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }
}
