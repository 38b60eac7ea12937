package se.vagval.strategy.web;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkContent;
import se.vagval.strategy.domain.FrameworkPart;
import se.vagval.strategy.domain.PartChange;
import se.vagval.strategy.domain.Publication;
import se.vagval.strategy.domain.SubjectNames;
import se.vagval.web.Link;

/** Everything the pages of one framework version show; what the reader works with decides which marks are shown. */
record VersionPage(
        List<Link> trail,
        FrameworkVersion version,
        boolean inForce,
        @Nullable Publication publication,
        FrameworkReader reader,
        @Nullable Section section,
        List<PartChange> changes,
        List<RuleSentence> rules,
        List<Amount> amounts,
        Map<FrameworkPart, List<FrameworkContent>> unverified) {

    /** Belopp. One amount or limit in words, with its source. */
    record Amount(String label, String value, FrameworkVersion.Provenance provenance) {}

    public boolean steward() {
        return reader.steward();
    }

    /** What a part of the reading guide is about. */
    public String subject(String code) {
        return named(code, SubjectNames.of(version, code));
    }

    /** One guide serves several versions; what this one does not have is left out. */
    public String subjects(List<String> codes) {
        return codes.stream()
                .filter(it -> !SubjectNames.of(version, it).equals(it))
                .map(this::subject)
                .collect(Collectors.joining(", "));
    }

    /** "D8 Effektlogik" to those who work with the framework; "Effektlogik" to those who decide. */
    public String named(String code, String name) {
        return reader.named(code, name);
    }

    public boolean isCoded() {
        return reader.coded();
    }

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
