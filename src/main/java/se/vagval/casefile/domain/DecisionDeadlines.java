package se.vagval.casefile.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseClock;
import se.vagval.casefile.CaseDeadlines;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.UserId;

/** Works the day out from the day the application came in, FL 12 §. */
@Component
class DecisionDeadlines implements CaseDeadlines {

    private static final Set<CaseStatus> UNDECIDED = EnumSet.range(CaseStatus.REGISTERED, CaseStatus.TABLED);

    private final CaseQueueRepository queues;

    DecisionDeadlines(CaseQueueRepository queues) {
        this.queues = queues;
    }

    /** Months differ in length: a few days more are asked for than can be due, and those that are not are left out. */
    @Override
    @Transactional(readOnly = true)
    public List<OpenCase> decisionsDue(LocalDate from, LocalDate to, int limit) {
        var earliest = CaseClock.overdueBefore(from).minusDays(3);
        var latest = CaseClock.overdueBefore(to).plusDays(3);
        return queues.withOfficerReceived(earliest, latest, UNDECIDED, Limit.of(limit)).stream()
                .map(it -> new OpenCase(
                        CaseFileId.of(it.id()), UserId.of(it.officer()), CaseClock.legalLimit(it.received())))
                .filter(it ->
                        !it.decisionBy().isBefore(from) && !it.decisionBy().isAfter(to))
                .toList();
    }

    @Override
    @Transactional(readOnly = true)
    public List<CaseDay> ofOfficer(UserId officer, LocalDate from, LocalDate to, int limit) {
        var cases = queues.ofOfficer(officer.value(), UNDECIDED, Limit.of(limit)).stream()
                .collect(Collectors.toMap(it -> it.id().value(), Function.identity()));
        var days = new ArrayList<CaseDay>();
        cases.values()
                .forEach(it -> days.add(new CaseDay(
                        DayKind.DECISION, it.id(), it.registryNumber(), CaseClock.legalLimit(it.received()))));
        if (!cases.isEmpty()) {
            queues.supplementsDue(cases.keySet()).forEach(it -> {
                var caseFile = Objects.requireNonNull(cases.get(it.caseFile()));
                days.add(new CaseDay(DayKind.SUPPLEMENT, caseFile.id(), caseFile.registryNumber(), it.due()));
            });
        }
        return days.stream()
                .filter(it -> !it.day().isBefore(from) && !it.day().isAfter(to))
                .sorted(Comparator.comparing(CaseDay::day))
                .toList();
    }
}
