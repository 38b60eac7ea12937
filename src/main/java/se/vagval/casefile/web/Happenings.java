package se.vagval.casefile.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.audit.ActWords;
import se.vagval.audit.AuditEntry;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;
import se.vagval.strategy.FrameworkVersion;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Händelser i ord: each trace as a whole sentence, with the name of whoever did it and for whom. */
@Component
class Happenings {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}T\\d{2}:\\d{2}(:\\d{2}(\\.\\d{1,9})?)?Z");

    /** As a grade without a level stands in a trace. */
    private static final Pattern MARK = Pattern.compile("[–?×]");

    /** The acts whose details are constants, and of which kind. */
    private static final Map<String, String> NAMED_BY =
            Map.of("WritingTaskDone", "WritingPart", "WritingTaskReopened", "WritingPart");

    private final Words words;
    private final CodeNames codes;
    private final Map<String, ActWords> tellers;

    Happenings(Words words, CodeNames codes, List<ActWords> tellers) {
        this.words = words;
        this.codes = codes;
        this.tellers = tellers.stream().collect(Collectors.toMap(ActWords::act, it -> it));
    }

    /** {@code at} for machines, {@code when} for people. */
    record Happening(String at, String when, String sentence) {}

    /** What was done on one day, and by whom. */
    record Day(LocalDate day, List<Stint> stints) {}

    /** What one person did without anybody between; the same thing again and again is told once. */
    record Stint(String person, List<Done> acts) {}

    /** One act; {@code times} that it was done in a row, the last time {@code at}. */
    record Done(String at, String when, String what, int times) {}

    /** Whoever the sentences name; to be looked up together. */
    static Set<UserId> peopleIn(Collection<AuditEntry> entries) {
        var ids = new HashSet<UserId>();
        entries.forEach(it -> {
            ids.add(it.actor());
            if (it.insteadOf() != null) {
                ids.add(it.insteadOf());
            }
            it.details().values().stream()
                    .filter(UserId::isValid)
                    .map(UserId::of)
                    .forEach(ids::add);
        });
        return ids;
    }

    List<Happening> of(List<AuditEntry> entries, Map<UserId, String> names, FrameworkVersion version) {
        return entries.stream().map(it -> of(it, names, version)).toList();
    }

    /** A whole sentence; without a version, codes stand as they are. */
    Happening of(AuditEntry entry, Map<UserId, String> names, @Nullable FrameworkVersion version) {
        var what = what(entry, names, version);
        var insteadOf = entry.insteadOf();
        return happening(
                entry,
                insteadOf == null
                        ? words.message("casefile.happening", name(entry.actor(), names), what)
                        : words.message(
                                "casefile.happening.insteadOf",
                                name(entry.actor(), names),
                                what,
                                name(insteadOf, names)));
    }

    /** Who and when, and that something was done; what, only those may know to whom the case is open. */
    Happening closed(AuditEntry entry, Map<UserId, String> names) {
        var what = words.message("casefile.happening.closed");
        return happening(entry, words.message("casefile.happening", name(entry.actor(), names), what));
    }

    /** By day and person, in the order they come. */
    List<Day> days(List<AuditEntry> entries, Map<UserId, String> names, FrameworkVersion version) {
        var days = new ArrayList<Day>();
        for (var entry : entries) {
            var day = LocalDate.ofInstant(entry.at(), Swedish.ZONE);
            if (days.isEmpty() || !days.getLast().day().equals(day)) {
                days.add(new Day(day, new ArrayList<>()));
            }
            add(days.getLast().stints(), who(entry, names), entry, what(entry, names, version));
        }
        return days;
    }

    private static void add(List<Stint> stints, String who, AuditEntry entry, String what) {
        if (stints.isEmpty() || !stints.getLast().person().equals(who)) {
            stints.add(new Stint(who, new ArrayList<>()));
        }
        var acts = stints.getLast().acts();
        if (!acts.isEmpty() && acts.getLast().what().equals(what)) {
            var last = acts.removeLast();
            acts.add(new Done(last.at(), last.when(), what, last.times() + 1));
        } else {
            acts.add(new Done(
                    Swedish.machine(entry.at()), Swedish.time(entry.at().atZone(Swedish.ZONE)), what, 1));
        }
    }

    private static Happening happening(AuditEntry entry, String sentence) {
        return new Happening(Swedish.machine(entry.at()), Swedish.stamp(entry.at()), sentence);
    }

    private String who(AuditEntry entry, Map<UserId, String> names) {
        var insteadOf = entry.insteadOf();
        return insteadOf == null
                ? name(entry.actor(), names)
                : words.message("casefile.happening.stint", name(entry.actor(), names), name(insteadOf, names));
    }

    private static String name(UserId id, Map<UserId, String> names) {
        return names.getOrDefault(id, id.value());
    }

    private String what(AuditEntry entry, Map<UserId, String> names, @Nullable FrameworkVersion version) {
        var teller = tellers.get(entry.act());
        var details = teller == null
                ? details(entry, names, version)
                : teller.tell(entry.details()).stream()
                        .map(it -> shown(it, names, version))
                        .toArray();
        var key = "event." + entry.act();
        return words.find(key) == null
                ? entry.act()
                : words.message(isWithout(entry) ? key + ".without" : key, details);
    }

    private Object[] details(AuditEntry entry, Map<UserId, String> names, @Nullable FrameworkVersion version) {
        return entry.details().entrySet().stream()
                .map(it -> it.getKey().equals(AuditableEvent.AMOUNT)
                        ? Swedish.number(Long.parseLong(it.getValue()))
                        : shown(inWords(entry.act(), it.getValue()), names, version))
                .toArray();
    }

    /** A mark at the end says that there is no level to tell. */
    private boolean isWithout(AuditEntry entry) {
        return !entry.details().isEmpty()
                && MARK.matcher(entry.details().lastEntry().getValue()).matches()
                && words.find("event." + entry.act() + ".without") != null;
    }

    private String inWords(String act, String detail) {
        var kind = NAMED_BY.get(act);
        return kind == null ? detail : Objects.requireNonNullElse(words.find(kind + "." + detail), detail);
    }

    private String shown(String detail, Map<UserId, String> names, @Nullable FrameworkVersion version) {
        if (DAY.matcher(detail).matches()) {
            return Swedish.longDate(LocalDate.parse(detail));
        }
        if (MOMENT.matcher(detail).matches()) {
            return Swedish.stamp(Instant.parse(detail));
        }
        if (version != null && !codes.named(detail, version).equals(detail)) {
            return codes.named(detail, version);
        }
        return UserId.isValid(detail) ? names.getOrDefault(UserId.of(detail), detail) : detail;
    }
}
