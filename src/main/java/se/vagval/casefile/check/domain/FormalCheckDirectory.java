package se.vagval.casefile.check.domain;

import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.FormalChecks;
import se.vagval.identity.SignedIn;
import se.vagval.strategy.GateOutcome;

/** Answers what others ask about the formal check. */
@Service
@SignedIn
@Transactional(readOnly = true)
class FormalCheckDirectory implements FormalChecks {

    private final FormalCheckRepository checks;

    FormalCheckDirectory(FormalCheckRepository checks) {
        this.checks = checks;
    }

    @Override
    public Map<String, GateOutcome> gatesOf(CaseFileId id) {
        return checks.findById(id.value()).map(FormalCheck::outcomes).orElseGet(Map::of);
    }

    @Override
    public List<String> remarksOf(CaseFileId id) {
        return checks.findById(id.value()).stream()
                .flatMap(it -> it.gates().entrySet().stream())
                .filter(it -> it.getValue().outcome() == GateOutcome.REMEDIABLE)
                .filter(it -> !it.getValue().note().isBlank())
                .sorted(Map.Entry.comparingByKey())
                .map(it -> it.getValue().note().strip())
                .toList();
    }
}
