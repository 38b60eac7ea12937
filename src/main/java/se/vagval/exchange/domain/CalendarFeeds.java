package se.vagval.exchange.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseDeadlines;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.decision.Decisions;
import se.vagval.exchange.domain.CalendarFeed.Day;
import se.vagval.funding.Conditions;
import se.vagval.funding.Conditions.Due;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.RoleGroups;
import se.vagval.identity.SignedInPerson;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.Words;

/**
 * What a key opens: the committee's days for those who read its papers, and the days of the own cases. A calendar lies with
 * others than the region, so a case is its registry number and nothing more. Whoever has no account any longer has none.
 */
@Component
public class CalendarFeeds {

    private static final int MONTHS_AHEAD = 18;
    private static final int MONTHS_BACK = 6;
    private static final int MOST = 500;

    private final CalendarRepository calendars;
    private final Users users;
    private final Decisions decisions;
    private final CaseDeadlines deadlines;
    private final Conditions conditions;
    private final CaseFiles caseFiles;
    private final Words words;
    private final Clock clock;

    CalendarFeeds(
            CalendarRepository calendars,
            Users users,
            Decisions decisions,
            CaseDeadlines deadlines,
            Conditions conditions,
            CaseFiles caseFiles,
            Words words,
            Clock clock) {
        this.calendars = calendars;
        this.users = users;
        this.decisions = decisions;
        this.deadlines = deadlines;
        this.conditions = conditions;
        this.caseFiles = caseFiles;
        this.words = words;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<CalendarFeed> of(SecretKey key) {
        var owner = calendars.ownerOf(key);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        var id = owner.get();
        Optional<Person> person = as(id.value(), List.of(), () -> users.find(id));
        return person.filter(Person::enabled).map(it -> {
            var signedIn = new SignedInPerson(it, 0);
            return as(signedIn, signedIn.getAuthorities(), () -> feed(it));
        });
    }

    /** Neighbours are asked as the person whose calendar it is. */
    private static <T> T as(Object person, Collection<? extends GrantedAuthority> roles, Supplier<T> question) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(person, null, roles));
        SecurityContextHolder.setContext(context);
        try {
            return question.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    private CalendarFeed feed(Person person) {
        var today = LocalDate.now(clock);
        var days = new ArrayList<Day>();
        if (person.actingRoles().stream().anyMatch(RoleGroups.BRIEF_READERS::contains)) {
            addMeetings(days, today, person.has(Role.CASE_OFFICER) || person.has(Role.COMMITTEE_SECRETARY));
        }
        addDeadlines(days, today, person.id());
        addConditions(days, today, person.id());
        return new CalendarFeed(days);
    }

    private void addMeetings(List<Day> days, LocalDate today, boolean prepares) {
        decisions.comingMeetings(today).forEach(it -> {
            var address = it.id().address();
            days.add(new Day("meeting-" + it.date(), it.date(), words.message("exchange.calendar.meeting"), address));
            if (prepares) {
                days.add(new Day(
                        "packet-" + it.date(),
                        it.packetDue(),
                        words.message("exchange.calendar.packet", it.date().toString()),
                        address));
            }
        });
    }

    private void addDeadlines(List<Day> days, LocalDate today, UserId officer) {
        // asked for apart, so that however many have passed they take no room from those that come
        var coming = deadlines.ofOfficer(officer, today, today.plusMonths(MONTHS_AHEAD), MOST);
        var passed = deadlines.ofOfficer(officer, today.minusMonths(MONTHS_BACK), today.minusDays(1), MOST);
        Stream.concat(passed.stream(), coming.stream())
                .forEach(it -> days.add(new Day(
                        it.kind() + "-" + it.id(),
                        it.day(),
                        words.message(
                                "exchange.calendar." + it.kind(),
                                it.registryNumber().value()),
                        it.id().address())));
    }

    /** The conditions the person watches; a case is its number here, too. */
    private void addConditions(List<Day> days, LocalDate today, UserId owner) {
        var coming = conditions.dueOf(owner, today, today.plusMonths(MONTHS_AHEAD), MOST);
        var passed = conditions.dueOf(owner, today.minusMonths(MONTHS_BACK), today.minusDays(1), MOST);
        var due = Stream.concat(passed.stream(), coming.stream()).toList();
        var numbers = caseFiles
                .summariesOf(due.stream().map(Due::caseFile).distinct().toList())
                .stream()
                .collect(Collectors.toMap(CaseFileSummary::id, CaseFileSummary::registryNumber));
        for (var it : due) {
            var number = numbers.get(it.caseFile());
            var day = it.due();
            if (number != null && day != null) {
                days.add(new Day(
                        "condition-" + it.id(),
                        day,
                        words.message("exchange.calendar.condition", number.value()),
                        it.caseFile().address("medel")));
            }
        }
    }
}
