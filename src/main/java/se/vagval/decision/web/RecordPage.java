package se.vagval.decision.web;

import java.util.List;
import se.vagval.decision.Outcome;
import se.vagval.decision.domain.RecordSheet;

/** Everything the pages that record a decision show besides the form. */
record RecordPage(RecordSheet sheet, BriefView brief, String address, String back, boolean correction) {

    public List<Outcome> outcomes() {
        return List.of(Outcome.values());
    }

    public boolean isNotYet() {
        return !sheet.isDecided() && !sheet.recordable();
    }

    public boolean isForm() {
        return correction || sheet.recordable() && !sheet.isDecided();
    }
}
