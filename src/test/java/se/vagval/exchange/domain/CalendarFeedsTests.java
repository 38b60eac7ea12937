package se.vagval.exchange.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import se.vagval.casefile.CaseDeadlines;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseFiles;
import se.vagval.casefile.RegistryNumber;
import se.vagval.decision.Decisions;
import se.vagval.exchange.domain.CalendarFeed.Day;
import se.vagval.funding.Conditions;
import se.vagval.funding.Conditions.Due;
import se.vagval.identity.Person;
import se.vagval.identity.Role;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;
import se.vagval.identity.Users;
import se.vagval.web.Words;

/** The days in a calendar. */
class CalendarFeedsTests {

    private static final LocalDate TODAY = LocalDate.parse("2026-06-01");
    private static final UserId OFFICER = UserId.of("handlaggare");
    private static final CaseFileId CASE = CaseFileId.of(UUID.randomUUID());

    private final Conditions conditions = mock(Conditions.class);

    @Test
    void conditionsThatHavePassedTakeNoRoomOfThoseThatCome() {
        var coming = due(TODAY);
        var passed = IntStream.range(1, 151)
                .boxed()
                .flatMap(it -> IntStream.range(0, 4).mapToObj(at -> due(TODAY.minusDays(it))))
                .sorted((one, other) -> one.due().compareTo(other.due()))
                .toList();
        when(conditions.dueOf(any(), any(), any(), anyInt())).thenAnswer(asked -> {
            LocalDate from = asked.getArgument(1);
            LocalDate until = asked.getArgument(2);
            return IntStream.range(0, passed.size() + 1)
                    .mapToObj(it -> it < passed.size() ? passed.get(it) : coming)
                    .filter(it -> !it.due().isBefore(from) && !it.due().isAfter(until))
                    .limit(asked.<Integer>getArgument(3))
                    .toList();
        });

        assertThat(feed().days())
                .extracting(Day::key)
                .contains("condition-" + coming.id())
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(400);
    }

    private CalendarFeed feed() {
        var key = SecretKey.random();
        var calendars = mock(CalendarRepository.class);
        when(calendars.ownerOf(key)).thenReturn(Optional.of(OFFICER));
        var users = mock(Users.class);
        var person = new Person(OFFICER, "Namn", "titel", UnitId.of("enhet"), Set.of(Role.CASE_OFFICER), true);
        when(users.find(OFFICER)).thenReturn(Optional.of(person));
        var caseFiles = mock(CaseFiles.class);
        var summary = mock(CaseFileSummary.class);
        when(summary.id()).thenReturn(CASE);
        when(summary.registryNumber()).thenReturn(RegistryNumber.of("RUN/1/2026"));
        when(caseFiles.summariesOf(any())).thenReturn(List.of(summary));
        var words = mock(Words.class);
        when(words.message(any(), any(Object[].class))).thenReturn("Villkor");
        return new CalendarFeeds(
                        calendars,
                        users,
                        mock(Decisions.class),
                        mock(CaseDeadlines.class),
                        conditions,
                        caseFiles,
                        words,
                        Clock.fixed(Instant.parse("2026-06-01T10:00:00Z"), ZoneOffset.UTC))
                .of(key)
                .orElseThrow();
    }

    private static Due due(LocalDate day) {
        return new Due(UUID.randomUUID(), CASE, "Delrapport", day);
    }
}
