package se.vagval.strategy.web;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkContent;
import se.vagval.strategy.domain.FrameworkPart;
import se.vagval.strategy.domain.PartChange;
import se.vagval.web.Link;

/** Everything the pages of one framework version show; {@code steward} decides whether sources and marks are shown. */
record VersionPage(
        List<Link> trail,
        FrameworkVersion version,
        boolean inForce,
        boolean steward,
        @Nullable Section section,
        List<PartChange> changes,
        List<RuleSentence> rules,
        List<Amount> amounts,
        Map<FrameworkPart, List<FrameworkContent>> unverified) {

    /** Belopp. One amount or limit in words, with its source. */
    record Amount(String label, String value, FrameworkVersion.Provenance provenance) {}

    public Section[] sections() {
        return Section.values();
    }

    public String address() {
        return StrategyAddresses.ROOT + "/" + version.id();
    }

    public int unverifiedCount() {
        return unverified.values().stream().mapToInt(List::size).sum();
    }
}
