package se.vagval.casefile.web;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.audit.AuditEntry;
import se.vagval.identity.UserId;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Händelser i ord: each trace as a whole sentence, with the name of whoever did it and for whom. */
@Component
class Happenings {

    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    /** As a grade without a level stands in a trace. */
    private static final Pattern MARK = Pattern.compile("[–?×]");

    private final Words words;

    Happenings(Words words) {
        this.words = words;
    }

    /** {@code at} for machines, {@code when} for people. */
    record Happening(String at, String when, String sentence) {}

    /** Whoever the sentences name; to be looked up together. */
    static Set<UserId> peopleIn(Collection<AuditEntry> entries) {
        var ids = new HashSet<UserId>();
        entries.forEach(it -> {
            ids.add(it.actor());
            if (it.insteadOf() != null) {
                ids.add(it.insteadOf());
            }
            it.details().stream().filter(UserId::isValid).map(UserId::of).forEach(ids::add);
        });
        return ids;
    }

    List<Happening> of(List<AuditEntry> entries, Map<UserId, String> names) {
        return entries.stream().map(it -> of(it, names)).toList();
    }

    Happening of(AuditEntry entry, Map<UserId, String> names) {
        return new Happening(entry.at().toString(), Swedish.stamp(entry.at()), sentence(entry, names));
    }

    /** Who and when, and that something was done; what, only those may know to whom the case is open. */
    Happening closed(AuditEntry entry, Map<UserId, String> names) {
        return new Happening(
                entry.at().toString(),
                Swedish.stamp(entry.at()),
                words.message(
                        "casefile.happening", name(entry.actor(), names), words.message("casefile.happening.closed")));
    }

    private String sentence(AuditEntry entry, Map<UserId, String> names) {
        var details = entry.details().stream().map(it -> shown(it, names)).toArray();
        var what = words.find("event." + entry.act()) == null
                ? entry.act()
                : words.message(
                        isWithout(entry) ? "event." + entry.act() + ".without" : "event." + entry.act(), details);
        var insteadOf = entry.insteadOf();
        return insteadOf == null
                ? words.message("casefile.happening", name(entry.actor(), names), what)
                : words.message(
                        "casefile.happening.insteadOf", name(entry.actor(), names), what, name(insteadOf, names));
    }

    /** A mark at the end says that there is no level to tell. */
    private boolean isWithout(AuditEntry entry) {
        return !entry.details().isEmpty()
                && MARK.matcher(entry.details().getLast()).matches()
                && words.find("event." + entry.act() + ".without") != null;
    }

    private static String name(@Nullable UserId id, Map<UserId, String> names) {
        return id == null ? "" : names.getOrDefault(id, id.value());
    }

    private static String shown(String detail, Map<UserId, String> names) {
        if (DAY.matcher(detail).matches()) {
            return Swedish.longDate(LocalDate.parse(detail));
        }
        return UserId.isValid(detail) ? names.getOrDefault(UserId.of(detail), detail) : detail;
    }
}
