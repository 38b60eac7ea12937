package se.vagval.strategy.web;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.domain.FrameworkContent;
import se.vagval.strategy.domain.FrameworkPart;
import se.vagval.strategy.domain.FrameworkReading;
import se.vagval.web.Link;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts the pages of a version together. */
@Component
class VersionPages {

    private final FrameworkReading reading;
    private final RuleWords ruleWords;
    private final Words words;

    VersionPages(FrameworkReading reading, RuleWords ruleWords, Words words) {
        this.reading = reading;
        this.ruleWords = ruleWords;
        this.words = words;
    }

    VersionPage overview(FrameworkVersion version, FrameworkReader reader) {
        return page(version, null, reader, List.of(root()), reader.steward() ? unverified(version) : Map.of());
    }

    VersionPage section(FrameworkVersion version, Section section, FrameworkReader reader) {
        return page(version, section, reader, List.of(root(), to(version)), Map.of());
    }

    VersionPage toVerify(FrameworkVersion version) {
        return page(version, null, new FrameworkReader(true, true), List.of(root(), to(version)), unverified(version));
    }

    private VersionPage page(
            FrameworkVersion version,
            @Nullable Section section,
            FrameworkReader reader,
            List<Link> trail,
            Map<FrameworkPart, List<FrameworkContent>> unverified) {
        return new VersionPage(
                trail,
                version,
                version.equals(reading.inForce()),
                section == null ? reading.publicationOf(version).orElse(null) : null,
                reader,
                section,
                section == null ? reading.changesIn(version) : List.of(),
                section == Section.RULES ? rules(version, reader) : List.of(),
                section == Section.ECONOMY ? amounts(version) : List.of(),
                unverified);
    }

    private List<RuleSentence> rules(FrameworkVersion version, FrameworkReader reader) {
        return version.rules().stream()
                .map(it -> ruleWords.sentence(it, version, reader))
                .toList();
    }

    private List<VersionPage.Amount> amounts(FrameworkVersion version) {
        var rules = version.amountRules();
        return rules.amounts().entrySet().stream()
                .map(it -> new VersionPage.Amount(
                        words.message("strategy.amount." + it.getKey()),
                        inWords(it.getKey(), it.getValue()),
                        rules.sources().getOrDefault(it.getKey(), rules.provenance())))
                .toList();
    }

    private String inWords(String name, Number value) {
        return switch (name) {
            case "largestGrantShare", "largestAdvanceShare" -> Swedish.share(value, 1);
            case "delegationBelow", "largestAdvance" -> Swedish.amount(value);
            default -> words.message("strategy.amount." + name + ".value", Swedish.number(value));
        };
    }

    private Map<FrameworkPart, List<FrameworkContent>> unverified(FrameworkVersion version) {
        return reading.toVerify(version).stream()
                .map(this::named)
                .collect(Collectors.groupingBy(FrameworkContent::part, LinkedHashMap::new, Collectors.toList()));
    }

    /** An amount has no words of its own in the framework. */
    private FrameworkContent named(FrameworkContent content) {
        return content.part() == FrameworkPart.AMOUNTS
                ? new FrameworkContent(
                        content.part(),
                        "",
                        words.message("strategy.amount." + content.code()),
                        content.meaning(),
                        content.provenance())
                : content;
    }

    String title() {
        return words.message("strategy.title");
    }

    private Link root() {
        return Link.to(words.message("strategy.title"), StrategyAddresses.ROOT);
    }

    private Link to(FrameworkVersion version) {
        return Link.to(
                words.message("strategy.version.title", version.id()), StrategyAddresses.ROOT + "/" + version.id());
    }
}
