package se.vagval.casefile.domain;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseClock;
import se.vagval.casefile.CaseDeadlines;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseStatus;
import se.vagval.casefile.RegistryNumber;
import se.vagval.identity.UserId;

/** Works the day out from the day the application came in, FL 12 §. */
@Component
class DecisionDeadlines implements CaseDeadlines {

    private static final Set<CaseStatus> UNDECIDED = EnumSet.range(CaseStatus.REGISTERED, CaseStatus.TABLED);

    private final CaseQueueRepository queues;

    DecisionDeadlines(CaseQueueRepository queues) {
        this.queues = queues;
    }

    @Override
    @Transactional(readOnly = true)
    public List<OpenCase> decisionsDue(LocalDate from, LocalDate to, int limit) {
        return queues.withOfficerReceived(earliest(from), latest(to), UNDECIDED, Limit.of(limit)).stream()
                .map(it -> new OpenCase(
                        CaseFileId.of(it.id()), UserId.of(it.officer()), CaseClock.legalLimit(it.received())))
                .toList();
    }

    /** Each kind is asked for by its own day, so that no heap of old cases hides what is due. */
    @Override
    @Transactional(readOnly = true)
    public List<CaseDay> ofOfficer(UserId officer, LocalDate from, LocalDate to, int limit) {
        var asked = Limit.of(limit);
        var received = queues.ofOfficerReceived(officer.value(), earliest(from), latest(to), UNDECIDED, asked);
        var decisions = received.stream()
                .map(it -> new CaseDay(
                        DayKind.DECISION, it.id(), it.registryNumber(), CaseClock.legalLimit(it.received())));
        var supplements = queues.supplementsOf(officer.value(), from, to, UNDECIDED, asked).stream()
                .map(it -> new CaseDay(
                        DayKind.SUPPLEMENT, CaseFileId.of(it.id()), new RegistryNumber(it.registryNumber()), it.due()));
        return Stream.concat(decisions, supplements)
                .sorted(Comparator.comparing(CaseDay::day))
                .toList();
    }

    /** Just those days, so that none is asked for and left out again: what is left out takes the room of what is due. */
    private static LocalDate earliest(LocalDate from) {
        return CaseClock.firstDueFrom(from);
    }

    private static LocalDate latest(LocalDate to) {
        return CaseClock.firstDueFrom(to.plusDays(1)).minusDays(1);
    }
}
