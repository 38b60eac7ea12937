package se.vagval.strategy.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import se.vagval.identity.SignedIn;
import se.vagval.strategy.Framework;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.strategy.HandbookEntry;

/** Att slå i handboken: the guidance of a version, and with a search all else that the framework says. */
@Service
@SignedIn
public class HandbookReading {

    private static final Locale SWEDISH = Locale.of("sv", "SE");

    /** Found as guidance, or not in words that anybody would seek. */
    private static final Set<FrameworkPart> TOLD_OTHERWISE =
            EnumSet.of(FrameworkPart.READING, FrameworkPart.HANDBOOK, FrameworkPart.PAPERS);

    private final Framework framework;
    private final Clock clock;

    HandbookReading(Framework framework, Clock clock) {
        this.framework = framework;
        this.clock = clock;
    }

    /** What a search found: guidance, and things of the framework. */
    public record Found(
            FrameworkVersion version,
            List<FrameworkVersion> others,
            List<HandbookEntry> entries,
            List<FrameworkContent> contents) {}

    /** Every word must be there; nothing sought is the whole handbook and nothing else. Of the version in force unless another is named. */
    public Found find(String sought, String versionId) {
        var version = framework.versions().stream()
                .filter(it -> it.id().equals(versionId))
                .findFirst()
                .orElseGet(() -> framework.inForceOn(LocalDate.now(clock)));
        var words = Arrays.stream(sought.toLowerCase(SWEDISH).strip().split("\\s+"))
                .filter(it -> !it.isEmpty())
                .toList();
        var entries =
                version.handbook().stream().filter(it -> holds(text(it), words)).toList();
        var contents = words.isEmpty()
                ? Stream.<FrameworkContent>empty()
                : FrameworkContent.of(version).stream()
                        .filter(it -> !TOLD_OTHERWISE.contains(it.part()) && holds(text(it), words));
        var others = framework.versions().stream()
                .filter(it -> !it.id().equals(version.id()))
                .toList();
        return new Found(version, others, entries, contents.toList());
    }

    private static boolean holds(String text, List<String> words) {
        var said = text.toLowerCase(SWEDISH);
        return words.stream().allMatch(said::contains);
    }

    private static String text(HandbookEntry entry) {
        return String.join(
                "\n",
                entry.title(),
                entry.text(),
                String.join("\n", entry.questions()),
                String.join(" ", entry.about()));
    }

    /** A misspelt registry number that sources use stands in the note of its document. */
    private static String text(FrameworkContent content) {
        return String.join(
                "\n",
                content.code(),
                content.text(),
                content.meaning().toString(),
                content.provenance().source(),
                String.valueOf(content.provenance().note()));
    }
}
