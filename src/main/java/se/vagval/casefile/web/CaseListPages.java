package se.vagval.casefile.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseGroup;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.Insight;
import se.vagval.casefile.domain.CaseListing;
import se.vagval.casefile.domain.CaseRow;
import se.vagval.identity.Person;
import se.vagval.identity.RoleGroups;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.Framework;
import se.vagval.web.Option;
import se.vagval.web.Paging;
import se.vagval.web.Swedish;
import se.vagval.web.Tag;
import se.vagval.web.Words;

/** Puts the list together in three statements: the officer who is meant, if one is, the list, and the names on it. */
@Component
class CaseListPages {

    private final CaseListing listing;
    private final Users users;
    private final Framework framework;
    private final Words words;
    private final Clock clock;

    CaseListPages(CaseListing listing, Users users, Framework framework, Words words, Clock clock) {
        this.listing = listing;
        this.users = users;
        this.framework = framework;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CaseListPage of(CaseListFilter filter, Person reader) {
        var typed = filter.officer();
        var meant = typed == null ? null : users.named(typed);
        var found = listing.find(filter.toQuery(meant == null ? null : meant.keySet()), reader);
        var names = namesOf(found.rows());
        var rows = found.rows().stream().map(it -> row(it, names)).toList();
        return new CaseListPage(
                filter,
                rows,
                typed == null || meant == null ? "" : shown(typed, meant),
                funds(),
                municipalities(),
                units(filter),
                paging(filter, found),
                reader.roles().stream().anyMatch(RoleGroups.REGISTRARS::contains));
    }

    private Map<String, String> namesOf(List<CaseRow> rows) {
        var officers = rows.stream()
                .map(CaseRow::officer)
                .filter(Objects::nonNull)
                .map(UserId::of)
                .collect(Collectors.toSet());
        var names = new HashMap<String, String>();
        users.namesOf(officers).forEach((id, name) -> names.put(id.value(), name));
        return names;
    }

    /** A link carries the account; people read the name. */
    private static String shown(String typed, Map<UserId, String> meant) {
        return UserId.isValid(typed) ? meant.getOrDefault(UserId.of(typed), typed) : typed;
    }

    private Row row(CaseRow row, Map<String, String> names) {
        var officer = row.officer();
        var insight = row.insight();
        var closed = insight.isClosed();
        return new Row(
                row.registryNumber(),
                closed ? words.message("casefile.list.closed") : row.title(),
                // Whoever has declared a conflict sees the own answer; the case itself is closed.
                insight == Insight.CONFLICTED
                        ? row.id().address("jav")
                        : row.id().address(),
                closed ? null : row.applicant(),
                insight == Insight.OPEN ? null : insight,
                closed ? "" : Swedish.date(row.received()),
                words.tag(row.status()),
                officer == null ? "" : names.getOrDefault(officer, officer),
                closed ? "" : amount(row.appliedAmount()));
    }

    private String amount(long applied) {
        return applied == 0 ? words.message("web.unknown") : Swedish.amount(applied);
    }

    private Paging paging(CaseListFilter filter, CaseListing.Page found) {
        var rows = found.rows();
        var count = found.count() > CaseListing.COUNTED
                ? words.message("casefile.list.countedMore", Swedish.number(CaseListing.COUNTED))
                : words.message("casefile.list.counted", found.count());
        if (rows.isEmpty()) {
            return new Paging(null, null, count);
        }
        var place = filter.place();
        var backwards = place != null && place.backwards();
        var hasEarlier = backwards ? found.more() : place != null;
        var hasNext = backwards || found.more();
        return new Paging(
                hasEarlier ? filter.before(RowKey.of(rows.getFirst())) : null,
                hasNext ? filter.after(RowKey.of(rows.getLast())) : null,
                count);
    }

    private List<Option> funds() {
        return framework.inForceOn(LocalDate.now(clock)).funds().stream()
                .map(it -> Option.of(it.code(), it.text()))
                .toList();
    }

    private List<Option> municipalities() {
        return framework.inForceOn(LocalDate.now(clock)).municipalities().stream()
                .map(it -> Option.of(it.code(), it.name()))
                .toList();
    }

    /** Only those that the list is narrowed to, by a link of the work list; asked for only then. */
    private List<Option> units(CaseListFilter filter) {
        var wanted = filter.units();
        return wanted.isEmpty()
                ? List.of()
                : users.units().entrySet().stream()
                        .filter(it -> wanted.contains(it.getKey()))
                        .map(it -> Option.of(it.getKey().value(), it.getValue()))
                        .toList();
    }

    /** Everything casefile/list.html shows. */
    record CaseListPage(
            CaseListFilter filter,
            List<Row> rows,
            String officer,
            List<Option> funds,
            List<Option> municipalities,
            List<Option> units,
            Paging paging,
            boolean mayRegister) {

        /** The groups first, then the states one by one. */
        public List<Enum<?>> states() {
            return Stream.<Enum<?>>concat(Arrays.stream(CaseGroup.values()), Arrays.stream(CaseStatus.values()))
                    .toList();
        }

        public String sort(String column) {
            return filter.sortedBy(column);
        }

        public @Nullable String direction(String column) {
            return filter.direction(column);
        }
    }

    /** One case, ready to be shown: fifty rows pay for whatever the template still has to work out. */
    record Row(
            String number,
            String title,
            String address,
            @Nullable String applicant,
            @Nullable Insight insight,
            String received,
            Tag status,
            String officer,
            String amount) {}
}
