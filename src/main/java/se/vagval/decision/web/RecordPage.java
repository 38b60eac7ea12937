package se.vagval.decision.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import se.vagval.decision.GrantAdvice.Advice;
import se.vagval.decision.Outcome;
import se.vagval.decision.domain.AppealTrack;
import se.vagval.decision.domain.RecordSheet;

/** Everything the pages that record a decision show besides the form; what differs where the case has got other papers. {@code typed}: the form holds what was sent. */
record RecordPage(
        RecordSheet sheet,
        BriefView brief,
        String address,
        String back,
        boolean correction,
        boolean typed,
        @Nullable List<Differing> differing,
        List<Advice> advice) {

    public List<AppealTrack> tracks() {
        return List.of(AppealTrack.values());
    }

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    public boolean isDelegated() {
        return address.endsWith("/delegationsbeslut");
    }

    /** A delegate may send the case back to be prepared further. */
    public boolean isReturnable() {
        return !sheet.isDecided() && isDelegated() && !sheet.own();
    }

    public boolean isNotYet() {
        return !sheet.isDecided() && !sheet.recordable();
    }

    /** What somebody has typed stays to be read, also where nothing can be decided any more. */
    public boolean isForm() {
        return !sheet.own() && (typed || !isHindered()) && (correction || sheet.recordable() && !sheet.isDecided());
    }

    /** A delegate reads the proposal also where she cannot decide on it. */
    public boolean isProposal() {
        return isForm() || isHindered();
    }

    /** Papers that have been overtaken are none for a delegate to decide on; what a meeting has decided is recorded. */
    public boolean isHindered() {
        return isDelegated() && sheet.overtaken() != null;
    }

    /** What the reader is to do about it; a message key. */
    public String whatNow() {
        return "decision.overtaken." + (!isDelegated() ? "secretary" : sheet.own() ? "reader" : "delegate");
    }
}
