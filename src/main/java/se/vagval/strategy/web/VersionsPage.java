package se.vagval.strategy.web;

import java.util.List;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.PartChange;

/** Everything strategy/versions.html shows. */
record VersionsPage(List<Row> versions, FrameworkReader reader) {

    public String named(String code, String name) {
        return reader.named(code, name);
    }

    /** One version with what it changed; {@code unverified} is 0 for everybody but the RUS-samordnare. */
    record Row(FrameworkVersion version, boolean inForce, List<PartChange> changes, int unverified) {

        public String address() {
            return StrategyAddresses.ROOT + "/" + version.id();
        }
    }
}
