package se.vagval.casefile.web;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.audit.AuditEntries;
import se.vagval.audit.AuditEntries.Place;
import se.vagval.audit.AuditEntry;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.CaseInsight;
import se.vagval.casefile.Insight;
import se.vagval.casefile.web.Happenings.Happening;
import se.vagval.identity.Person;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.Framework;
import se.vagval.web.Paging;
import se.vagval.web.Paging.Slice;
import se.vagval.web.Swedish;
import se.vagval.web.TimeReader;

/** Spårloggen: puts a page of it together in four statements, the traces, their cases, what is open of them, and the names. */
@Component
class TrailPages {

    private static final int PAGE = 50;
    private static final int AT_ONCE = 500;

    private final AuditEntries audit;
    private final CaseFiles caseFiles;
    private final CaseInsight insight;
    private final Users users;
    private final Framework framework;
    private final Happenings happenings;

    TrailPages(
            AuditEntries audit,
            CaseFiles caseFiles,
            CaseInsight insight,
            Users users,
            Framework framework,
            Happenings happenings) {
        this.framework = framework;
        this.audit = audit;
        this.caseFiles = caseFiles;
        this.insight = insight;
        this.users = users;
        this.happenings = happenings;
    }

    /** Everything casefile/trail.html shows. */
    record TrailPage(List<TrailRow> rows, Paging paging) {

        /** Day by day, the newest first. */
        public List<TrailDay> days() {
            var days = new LinkedHashMap<LocalDate, List<TrailRow>>();
            rows.forEach(it ->
                    days.computeIfAbsent(it.day(), day -> new ArrayList<>()).add(it));
            return days.entrySet().stream()
                    .map(it -> new TrailDay(it.getKey(), it.getValue()))
                    .toList();
        }
    }

    record TrailDay(LocalDate day, List<TrailRow> rows) {}

    /** One trace; of a case that is closed to the reader the number alone. */
    record TrailRow(Happening happening, @Nullable CaseFileSummary caseFile, boolean open) {

        LocalDate day() {
            return LocalDate.ofInstant(Instant.parse(happening.at()), Swedish.ZONE);
        }

        public String time() {
            return Swedish.time(Instant.parse(happening.at()));
        }
    }

    @Transactional(readOnly = true)
    public TrailPage of(@Nullable String before, Person reader) {
        var place = read(before);
        var found = Slice.of(audit.all(place, PAGE + 1), PAGE);
        return new TrailPage(
                rows(found.rows(), reader), new Paging(place == null ? null : "/handelser", next(found), ""));
    }

    /** The whole trail, newest first, as many at a time as memory does not notice. */
    @Transactional(readOnly = true)
    public void each(Person reader, Consumer<TrailRow> visitor) {
        Place place = null;
        do {
            var found = Slice.of(audit.all(place, AT_ONCE + 1), AT_ONCE);
            rows(found.rows(), reader).forEach(visitor);
            var last = found.last();
            place = found.hasMore() && last != null ? Place.of(last) : null;
        } while (place != null);
    }

    private List<TrailRow> rows(List<AuditEntry> found, Person reader) {
        var cases =
                caseFiles
                        .summariesOf(found.stream()
                                .map(it -> CaseFileId.of(it.subject()))
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(CaseFileSummary::id, Function.identity()));
        var open = insight.judgementInsightsOf(reader.id(), cases.keySet());
        var names = users.namesOf(Happenings.peopleIn(found));
        return found.stream()
                .map(it -> row(it, cases.get(CaseFileId.of(it.subject())), open, names))
                .toList();
    }

    private TrailRow row(
            AuditEntry entry,
            @Nullable CaseFileSummary caseFile,
            Map<CaseFileId, Insight> insights,
            Map<UserId, String> names) {
        var open = caseFile == null
                || insights.getOrDefault(caseFile.id(), Insight.MARKED).isOpen();
        return new TrailRow(
                open
                        ? happenings.of(
                                entry, names, caseFile == null ? null : framework.version(caseFile.frameworkVersion()))
                        : happenings.closed(entry, names),
                caseFile,
                open);
    }

    private static @Nullable String next(Slice<AuditEntry> found) {
        var last = found.last();
        return found.hasMore() && last != null
                ? "/handelser?fore=" + last.at() + "_" + last.subject() + "_" + last.sequence()
                : null;
    }

    /** What cannot be read begins from the newest. */
    private static @Nullable Place read(@Nullable String typed) {
        var parts = typed == null ? new String[0] : typed.split("_", -1);
        try {
            return parts.length == 3
                    ? new Place(TimeReader.moment(parts[0]), UUID.fromString(parts[1]), Long.parseLong(parts[2]))
                    : null;
        } catch (DateTimeException | IllegalArgumentException unreadable) {
            return null;
        }
    }
}
