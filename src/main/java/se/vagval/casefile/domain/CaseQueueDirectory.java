package se.vagval.casefile.domain;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseClock;
import se.vagval.casefile.CaseDays;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.CaseFileSummary;
import se.vagval.casefile.CaseGroup;
import se.vagval.casefile.CaseQueues;
import se.vagval.casefile.CaseStatus;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UnitId;
import se.vagval.identity.UserId;

/** Answers what work lists ask about cases. */
@Service
@SignedIn
@Transactional(readOnly = true)
class CaseQueueDirectory implements CaseQueues {

    private final CaseQueueRepository queues;
    private final CaseClockSettings settings;
    private final Clock clock;

    CaseQueueDirectory(CaseQueueRepository queues, CaseClockSettings settings, Clock clock) {
        this.queues = queues;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<CaseFileSummary> ofOfficer(UserId officer, Collection<CaseStatus> states, int limit) {
        return summaries(queues.ofOfficer(officer.value(), states, Limit.of(limit)));
    }

    @Override
    public List<CaseFileSummary> ofUnit(UnitId unit, Collection<CaseStatus> states, int limit) {
        return summaries(queues.ofUnit(unit.value(), states, Limit.of(limit)));
    }

    @Override
    public List<CaseFileSummary> unassignedIn(UnitId unit, Collection<CaseStatus> states, int limit) {
        return summaries(queues.unassignedIn(unit.value(), states, Limit.of(limit)));
    }

    @Override
    public List<CaseFileSummary> receivedBefore(LocalDate day, UnitId unit, Collection<CaseStatus> states, int limit) {
        return summaries(queues.receivedBefore(day, unit.value(), states, Limit.of(limit)));
    }

    @Override
    public Map<CaseFileId, LocalDate> supplementsDue(Collection<CaseFileId> caseFiles) {
        if (caseFiles.isEmpty()) {
            return Map.of();
        }
        return queues.supplementsDue(caseFiles.stream().map(CaseFileId::value).toList()).stream()
                .collect(Collectors.toMap(
                        it -> CaseFileId.of(it.caseFile()),
                        CaseQueueRepository.Due::due,
                        (one, other) -> one.isBefore(other) ? one : other));
    }

    @Override
    public Map<CaseFileId, CaseDays> daysOf(Collection<CaseFileId> caseFiles) {
        if (caseFiles.isEmpty()) {
            return Map.of();
        }
        var today = LocalDate.now(clock);
        return queues.ticking(caseFiles.stream().map(CaseFileId::value).toList(), CaseGroup.UNDECIDED.states()).stream()
                .collect(Collectors.toMap(it -> CaseFileId.of(it.id()), it -> days(it, today)));
    }

    private CaseDays days(CaseQueueRepository.Ticking it, LocalDate today) {
        return new CaseDays(
                it.clock().target(it.received(), settings.targetMonths(), today),
                it.clock().isStopped(),
                CaseClock.legalLimit(it.received()));
    }

    @Override
    public Map<CaseStatus, Long> countByStatus() {
        return queues.countByStatus().stream()
                .collect(Collectors.toMap(CaseQueueRepository.Count::getStatus, CaseQueueRepository.Count::getCases));
    }

    private static List<CaseFileSummary> summaries(List<CaseFile> caseFiles) {
        return caseFiles.stream().map(Summaries::of).toList();
    }
}
