package se.vagval.strategy.web;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.HandbookEntry;
import se.vagval.strategy.HandbookEntry.HandbookKind;
import se.vagval.strategy.domain.FrameworkContent;
import se.vagval.strategy.domain.HandbookReading;

/** Handboken for those who work, and Vägledningen for applicants, open to anybody. */
@Controller
class HandbookController {

    private static final int LONGEST = 100;

    private final HandbookReading reading;
    private final Framework framework;
    private final Clock clock;

    HandbookController(HandbookReading reading, Framework framework, Clock clock) {
        this.reading = reading;
        this.framework = framework;
        this.clock = clock;
    }

    /** Everything strategy/handbook.html shows. */
    record HandbookPage(
            FrameworkVersion version,
            List<FrameworkVersion> others,
            String sought,
            Map<HandbookKind, List<HandbookEntry>> entries,
            List<FrameworkContent> contents,
            FrameworkReader reader) {

        public boolean isSteward() {
            return reader.steward();
        }

        public String named(FrameworkContent content) {
            return reader.named(content.code(), content.text());
        }

        public boolean isEmpty() {
            return entries.isEmpty() && contents.isEmpty();
        }
    }

    /** Everything strategy/guidance.html shows. */
    record GuidancePage(FrameworkVersion version, Map<HandbookKind, List<HandbookEntry>> entries) {

        /** The goal's own name above the region's words about it. */
        public String goal(HandbookEntry entry) {
            return entry.about().stream()
                    .findFirst()
                    .flatMap(version::textOf)
                    .map(it -> entry.about().getFirst() + " " + it)
                    .orElse(entry.title());
        }
    }

    @GetMapping(StrategyAddresses.HANDBOOK)
    String handbook(
            @RequestParam(name = "sok", defaultValue = "") String sought,
            @RequestParam(name = "ramverk", defaultValue = "") String version,
            HttpServletRequest request,
            Model model) {
        var asked = sought.length() > LONGEST ? sought.substring(0, LONGEST) : sought;
        var found = reading.find(asked, version);
        model.addAttribute(
                "page",
                new HandbookPage(
                        found.version(),
                        found.others(),
                        asked,
                        byKind(found.entries()),
                        found.contents(),
                        FrameworkReader.of(request)));
        return "strategy/handbook";
    }

    @GetMapping(StrategyAddresses.GUIDANCE)
    String guidance(Model model) {
        var version = framework.inForceOn(LocalDate.now(clock));
        var open = version.handbook().stream().filter(it -> it.kind().isOpen()).toList();
        model.addAttribute("page", new GuidancePage(version, byKind(open)));
        return "strategy/guidance";
    }

    private static Map<HandbookKind, List<HandbookEntry>> byKind(List<HandbookEntry> entries) {
        return entries.stream()
                .collect(Collectors.groupingBy(
                        HandbookEntry::kind, () -> new EnumMap<>(HandbookKind.class), Collectors.toList()));
    }
}
