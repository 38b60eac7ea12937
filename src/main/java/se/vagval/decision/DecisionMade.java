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

/** Beslut fattat. The committee's decision, or with {@code delegated} the director's, has been recorded by a person. */
@ActName(
        value = "DecisionMade",
        by = {Role.COMMITTEE_SECRETARY, Role.DEVELOPMENT_DIRECTOR})
public record DecisionMade(
        DecisionId decision,
        CaseFileId caseFile,
        UserId actor,
        Outcome outcome,
        LocalDate date,
        int paragraph,
        boolean delegated)
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
