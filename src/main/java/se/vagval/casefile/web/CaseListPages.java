package se.vagval.casefile.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.Insight;
import se.vagval.casefile.domain.CaseListing;
import se.vagval.casefile.domain.CaseRow;
import se.vagval.casefile.domain.CaseViewKeeping;
import se.vagval.casefile.web.CaseListPage.Cell;
import se.vagval.casefile.web.CaseListPage.Column;
import se.vagval.casefile.web.CaseListPage.Row;
import se.vagval.identity.Person;
import se.vagval.identity.RoleGroups;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.strategy.Framework;
import se.vagval.web.Paging;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/**
 * Puts the list together in a fixed number of statements: the officer who is meant, if one is, the list, the names on it, the
 * counts beside the filters and the saved views.
 */
@Component
class CaseListPages {

    private final CaseListing listing;
    private final CaseViewKeeping views;
    private final CaseListChoices choices;
    private final Users users;
    private final Framework framework;
    private final Words words;
    private final Clock clock;

    CaseListPages(
            CaseListing listing,
            CaseViewKeeping views,
            CaseListChoices choices,
            Users users,
            Framework framework,
            Words words,
            Clock clock) {
        this.listing = listing;
        this.views = views;
        this.choices = choices;
        this.users = users;
        this.framework = framework;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public CaseListPage of(CaseListFilter filter, Person reader) {
        var today = LocalDate.now(clock);
        var typed = filter.officer();
        var meant = typed == null ? null : users.named(typed);
        var query = filter.toQuery(meant == null ? null : meant.keySet(), today);
        var found = listing.find(query, reader);
        var cells = cells(filter, today);
        cells.name(found.rows());
        var columns = filter.columns();
        return new CaseListPage(
                filter,
                columns.stream().map(it -> column(it, filter)).toList(),
                found.rows().stream().map(it -> row(it, columns, cells)).toList(),
                typed == null || meant == null ? "" : shown(typed, meant),
                choices.of(filter, query, found, reader, today),
                views.of(reader),
                paging(filter, found),
                reader.roles().stream().anyMatch(RoleGroups.REGISTRARS::contains),
                reader.actingRoles().stream().anyMatch(RoleGroups.CASE_ARRANGERS::contains));
    }

    /**
     * Every row of the list, for a file: what the page shows, page after page.
     *
     * @return the cases with a secrecy mark whose contents went along
     */
    @Transactional(readOnly = true)
    public Set<CaseFileId> each(CaseListFilter filter, Person reader, FileRows file) {
        var today = LocalDate.now(clock);
        var typed = filter.officer();
        var meant = typed == null ? null : users.named(typed).keySet();
        var cells = cells(filter, today);
        var columns = filter.columns();
        file.head(columns.stream().map(words::of).toList());
        var marked = new HashSet<CaseFileId>();
        listing.each(filter.toQuery(meant, today), reader, row -> {
            file.row(row, cells, columns);
            if (row.insight().isMarked() && row.insight().isOpen()) {
                marked.add(row.id());
            }
        });
        return marked;
    }

    /** What is made of the rows. */
    interface FileRows {

        void head(List<String> columns);

        void row(CaseRow row, CaseCells cells, List<CaseColumn> columns);
    }

    private CaseCells cells(CaseListFilter filter, LocalDate today) {
        return new CaseCells(
                words, users, framework.inForceOn(today), filter.columns().contains(CaseColumn.UNIT));
    }

    /** A link carries the account; people read the name. */
    private static String shown(String typed, Map<UserId, String> meant) {
        return UserId.isValid(typed) ? meant.getOrDefault(UserId.of(typed), typed) : typed;
    }

    private Column column(CaseColumn column, CaseListFilter filter) {
        var sorting = column.sorting();
        return new Column(
                words.of(column),
                column.look(),
                sorting.isEmpty() ? null : filter.sortedBy(sorting),
                sorting.isEmpty() ? null : filter.direction(sorting));
    }

    private Row row(CaseRow row, List<CaseColumn> columns, CaseCells cells) {
        var insight = row.insight();
        return new Row(
                insight.isClosed() ? "" : row.id().toString(),
                row.registryNumber(),
                cells.title(row),
                // Whoever has declared a conflict sees the own answer; the case itself is closed.
                insight == Insight.CONFLICTED
                        ? row.id().address("jav")
                        : row.id().address(),
                insight.isClosed() ? null : row.applicant(),
                insight == Insight.OPEN ? null : insight,
                columns.stream().map(it -> cell(it, row, cells)).toList());
    }

    private Cell cell(CaseColumn column, CaseRow row, CaseCells cells) {
        return column == CaseColumn.STATUS
                ? new Cell("", "", "", words.tag(row.status()))
                : new Cell(words.of(column), column.look(), cells.text(column, row), null);
    }

    private Paging paging(CaseListFilter filter, CaseListing.Page found) {
        var rows = found.rows();
        var count = found.isCounted()
                ? words.message("casefile.list.counted", found.count())
                : words.message("casefile.list.countedMore", Swedish.number(CaseListing.COUNTED));
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
}
