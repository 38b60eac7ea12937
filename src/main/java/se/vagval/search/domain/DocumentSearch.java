package se.vagval.search.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion.SteeringDocument;

/** Finds steering documents by name or registry number; a number that is known to be misprinted elsewhere finds the right one, too. */
@Component
public class DocumentSearch {

    private static final Locale SWEDISH = Locale.of("sv", "SE");
    private static final int SHORTEST = 4;

    private final Framework framework;
    private final Clock clock;

    DocumentSearch(Framework framework, Clock clock) {
        this.framework = framework;
        this.clock = clock;
    }

    /** Of the version in force today. */
    public record Found(String version, List<SteeringDocument> documents) {}

    public Found find(String typed) {
        var sought = typed.strip().toLowerCase(SWEDISH);
        var version = framework.inForceOn(LocalDate.now(clock));
        var isNumber = sought.chars().anyMatch(Character::isDigit);
        return new Found(
                version.id(),
                sought.length() < SHORTEST
                        ? List.of()
                        : version.documents().stream()
                                .filter(it -> says(it.name(), sought)
                                        || says(it.registryNumber(), sought)
                                        || isNumber && says(it.provenance().note(), sought))
                                .toList());
    }

    private static boolean says(@Nullable String text, String sought) {
        return text != null && text.toLowerCase(SWEDISH).contains(sought);
    }
}
