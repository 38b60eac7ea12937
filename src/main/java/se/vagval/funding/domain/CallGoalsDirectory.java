package se.vagval.funding.domain;

import java.util.Optional;
import org.springframework.stereotype.Component;
import se.vagval.assessment.CallGoals;
import se.vagval.casefile.CaseFileId;

/** Answers which global goals the call of a case points out; whoever may read the case may know. */
@Component
class CallGoalsDirectory implements CallGoals {

    private final CallRepository calls;

    CallGoalsDirectory(CallRepository calls) {
        this.calls = calls;
    }

    @Override
    public Optional<PointedOut> of(CaseFileId caseFile) {
        return calls.ofCase(caseFile).map(it -> new PointedOut(it.title(), it.goals()));
    }
}
