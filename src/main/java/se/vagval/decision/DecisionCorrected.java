package se.vagval.decision;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** Beslut rättat. A new record stands in the place of the one that was in force. */
@ActName(
        value = "DecisionCorrected",
        by = {Role.COMMITTEE_SECRETARY, Role.DEVELOPMENT_DIRECTOR})
public record DecisionCorrected(CaseFileId caseFile, LocalDate date, int paragraph, UserId actor)
        implements AuditableEvent {

    @Override
    public UUID subject() {
        return caseFile.value();
    }

    @Override
    public Map<String, String> details() {
        var details = new LinkedHashMap<String, String>();
        details.put("date", date.toString());
        details.put("paragraph", Integer.toString(paragraph));
        return details;
    }
}
