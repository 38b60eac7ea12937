package se.vagval.casefile.check.domain;

import java.time.Clock;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.FormalChecks;
import se.vagval.casefile.GateReopening;
import se.vagval.identity.Registrar;
import se.vagval.identity.SignedIn;
import se.vagval.identity.UserId;
import se.vagval.strategy.GateOutcome;

/** Answers what others ask about the formal check. */
@Service
@SignedIn
@Transactional(readOnly = true)
class FormalCheckDirectory implements FormalChecks {

    private final FormalCheckRepository checks;
    private final Clock clock;

    FormalCheckDirectory(FormalCheckRepository checks, Clock clock) {
        this.checks = checks;
        this.clock = clock;
    }

    @Override
    public Map<String, GateOutcome> gatesOf(CaseFileId id) {
        return checks.findById(id.value()).map(FormalCheck::outcomes).orElseGet(Map::of);
    }

    @Override
    public Map<CaseFileId, Map<String, GateOutcome>> gatesOf(Collection<CaseFileId> ids) {
        var values = ids.stream().map(CaseFileId::value).toList();
        return checks.findAllById(values).stream()
                .collect(Collectors.toMap(it -> CaseFileId.of(it.caseFile()), FormalCheck::outcomes));
    }

    @Override
    public Map<String, String> remarksOf(CaseFileId id) {
        var remarks = new TreeMap<String, String>();
        checks.findById(id.value()).map(FormalCheck::gates).orElseGet(Map::of).forEach((code, it) -> {
            if (it.outcome() == GateOutcome.REMEDIABLE) {
                remarks.put(code, it.note().strip());
            }
        });
        return remarks;
    }

    @Override
    @Registrar
    @Transactional
    public Set<String> reopen(CaseFileId id, Set<String> gates, GateReopening why, UserId officer) {
        return checks.findLocked(id.value())
                .map(it -> it.reopen(gates, why, officer, clock.instant()))
                .orElseGet(Set::of);
    }

    @Override
    @Registrar
    @Transactional
    public void retire(CaseFileId id, Set<String> gates) {
        checks.findLocked(id.value()).ifPresent(it -> it.retire(gates));
    }

    @Override
    public Set<String> reopenedIn(CaseFileId id) {
        return checks.findById(id.value()).map(FormalCheck::reopened).orElseGet(Set::of);
    }
}
