package se.vagval.portfolio.web;

import java.time.LocalDate;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.audit.ActWords;
import se.vagval.identity.Role;
import se.vagval.portfolio.domain.Rhythm;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Tells of a changed report what was changed, as it was and as it became. */
@Component
class RecurringChangeWords implements ActWords {

    private final Words words;

    RecurringChangeWords(Words words) {
        this.words = words;
    }

    @Override
    public String act() {
        return "RecurringReportChanged";
    }

    @Override
    public List<String> tell(SequencedMap<String, String> details) {
        var changes = Stream.of("name", "rhythm", "next", "receivers")
                .filter(it -> details.containsKey(it + ".to"))
                .map(it -> words.message(
                        "portfolio.recurring.changed." + it, said(it, ".from", details), said(it, ".to", details)))
                .collect(Collectors.joining("; "));
        return List.of(details.getOrDefault("report", ""), changes);
    }

    private String said(String what, String when, SequencedMap<String, String> details) {
        var value = details.getOrDefault(what + when, "");
        return switch (what) {
            case "rhythm" -> Swedish.quoted(words.of(Rhythm.valueOf(value)));
            case "next" -> Swedish.longDate(LocalDate.parse(value));
            case "receivers" ->
                Swedish.quoted(Stream.of(value.split(","))
                        .map(Role::valueOf)
                        .map(words::of)
                        .collect(Collectors.joining(", ")));
            default -> Swedish.quoted(value);
        };
    }
}
