package se.vagval.strategy.domain;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;

/**
 * The published versions, read once. Filled while the portal starts, before anybody can be signed in: without a framework
 * no application can be received. What it tells is no secret, so it names no role; the pages go through the use case.
 */
@Component
class FrameworkLibrary implements Framework {

    private final List<FrameworkVersion> versions;

    FrameworkLibrary(ShippedFrameworks shipped, FrameworkRepository store) {
        shipped.all().forEach(store::publish);
        versions = store.published();
    }

    @Override
    public FrameworkVersion inForceOn(LocalDate received) {
        return versions.stream()
                .filter(version -> !version.validFrom().isAfter(received))
                .findFirst()
                .orElse(versions.getLast());
    }

    @Override
    public FrameworkVersion version(String id) {
        return versions.stream()
                .filter(version -> version.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no framework version " + id));
    }

    @Override
    public List<FrameworkVersion> versions() {
        return versions;
    }
}
