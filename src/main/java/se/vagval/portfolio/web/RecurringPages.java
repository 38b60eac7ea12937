package se.vagval.portfolio.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import se.vagval.casefile.SavedViews;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;
import se.vagval.portfolio.PortfolioMeasure;
import se.vagval.portfolio.domain.RecurringOccasion;
import se.vagval.portfolio.domain.RecurringReading.Come;
import se.vagval.portfolio.domain.RecurringReport;
import se.vagval.portfolio.domain.RecurringReport.Plan;
import se.vagval.portfolio.domain.RecurringReport.Selection;
import se.vagval.portfolio.domain.Rhythm;
import se.vagval.web.Clash;
import se.vagval.web.Link;
import se.vagval.web.Option;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Puts the pages of the reports that come back together. */
@Component
class RecurringPages {

    private static final String KEY = "portfolio.recurring.";

    private final PortfolioPages portfolio;
    private final SavedViews views;
    private final Words words;
    private final Clock clock;

    RecurringPages(PortfolioPages portfolio, SavedViews views, Words words, Clock clock) {
        this.portfolio = portfolio;
        this.views = views;
        this.words = words;
        this.clock = clock;
    }

    /** Everything portfolio/recurring.html shows besides the form. */
    record RecurringListPage(List<ReportLine> reports, List<Option> whats, List<Option> only) {

        public List<Rhythm> rhythms() {
            return List.of(Rhythm.values());
        }

        public List<Role> roles() {
            return inOrder(RoleGroups.PORTFOLIO_READERS);
        }
    }

    /** Everything portfolio/recurring-change.html shows besides the form. */
    record RecurringChangePage(
            List<Link> trail,
            String address,
            String what,
            boolean on,
            List<Role> roles,
            @Nullable Clash clash) {

        public List<Rhythm> rhythms() {
            return List.of(Rhythm.values());
        }
    }

    /** Rad: a report and when it comes next. */
    record ReportLine(
            String address, String name, String what, String rhythm, String receivers, String next, boolean on) {}

    /** Everything portfolio/recurring-report.html shows. */
    record RecurringReportPage(String title, String what, String day, String open, List<Time> times) {}

    /** Gång: the figure of the day, and what had changed since the time before. */
    record Time(String day, String cases, String amount, String change) {}

    LocalDate today() {
        return LocalDate.now(clock);
    }

    /** The first of the month that comes. */
    LocalDate nextMonth() {
        return today().withDayOfMonth(1).plusMonths(1);
    }

    List<String> views(Person reader) {
        return views.viewsOf(reader).stream()
                .map(Link::address)
                .filter(Objects::nonNull)
                .toList();
    }

    RecurringListPage list(List<RecurringReport> reports, Person reader) {
        var measures = Stream.of(PortfolioMeasure.values())
                .map(it -> Option.of(it.name(), words.message(KEY + "figures", words.of(it))));
        var lists = views.viewsOf(reader).stream()
                .map(it -> Option.of(Objects.requireNonNull(it.address()), words.message(KEY + "view", it.label())));
        return new RecurringListPage(
                reports.stream().map(this::line).toList(),
                Stream.concat(measures, lists).toList(),
                portfolio.only());
    }

    private ReportLine line(RecurringReport it) {
        var plan = it.plan();
        return new ReportLine(
                PortfolioAddresses.RECURRING + "/" + it.id(),
                plan.name(),
                what(it.what(), plan.next()),
                words.of(plan.rhythm()),
                receivers(plan),
                it.on() ? Swedish.date(plan.next()) : words.message(KEY + "never"),
                it.on());
    }

    RecurringChangePage change(RecurringReport it, @Nullable Clash clash) {
        return new RecurringChangePage(
                List.of(
                        Link.to(words.message("portfolio.title"), PortfolioPages.ROOT),
                        Link.to(words.message("portfolio.recurring"), PortfolioAddresses.RECURRING)),
                PortfolioAddresses.RECURRING + "/" + it.id(),
                what(it.what(), it.planFrom(today()).next()),
                it.on(),
                inOrder(it.what().possibleReceivers()),
                clash);
    }

    /** In the order in which they are chosen. */
    String receivers(Plan plan) {
        return inOrder(plan.receivers()).stream().map(words::of).collect(Collectors.joining(", "));
    }

    private static List<Role> inOrder(Set<Role> roles) {
        return Stream.of(Role.values()).filter(roles::contains).toList();
    }

    RecurringReportPage come(Come come, LocalDate day) {
        var what = come.report().what();
        return new RecurringReportPage(
                come.report().plan().name(),
                what(what, day),
                Swedish.longDate(day),
                RecurringForm.address(what, day),
                times(what, come.occasions()));
    }

    private List<Time> times(Selection what, List<RecurringOccasion> occasions) {
        var times = new ArrayList<Time>();
        for (var at = 0; at < occasions.size(); at++) {
            var it = occasions.get(at);
            var before = at + 1 < occasions.size() ? occasions.get(at + 1) : null;
            if (it.cases() != null) {
                times.add(new Time(
                        Swedish.date(it.day()),
                        Swedish.number(it.cases()),
                        Swedish.number(it.amount()),
                        change(what, it, before)));
            }
        }
        return times;
    }

    /** Of the same year alone: a new year begins at nought. */
    private String change(Selection what, RecurringOccasion it, @Nullable RecurringOccasion before) {
        if (before == null
                || before.cases() == null
                || it.cases() == null
                || !Objects.equals(what.queryAt(it.day()), what.queryAt(before.day()))) {
            return "";
        }
        var more = it.cases() - before.cases();
        return words.message(KEY + "change", more, Math.abs(more));
    }

    private String what(Selection what, LocalDate day) {
        var query = what.queryAt(day);
        if (query == null) {
            return words.message(KEY + "cases");
        }
        var narrowed = portfolio.narrowedTo(query);
        return narrowed == null
                ? portfolio.title(query)
                : words.message(KEY + "narrowed", portfolio.title(query), narrowed);
    }
}
