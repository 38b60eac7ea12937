package se.vagval.casefile.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.casefile.PostedLetters;
import se.vagval.identity.UserId;

/** A letter that somebody gave to the mail came back; the case's officer hears of it besides. */
@ActName("SupplementNotPosted")
record SupplementNotPosted(CaseFileId caseFile, UserId actor, PostedLetters.Obstacle obstacle, UserId officer)
        implements AuditableEvent {

    @Override
    public UUID subject() {
        return caseFile.value();
    }

    @Override
    public Map<String, String> details() {
        var facts = new LinkedHashMap<String, String>();
        facts.put("obstacle", obstacle.name());
        facts.put("receiver", officer.value());
        return facts;
    }
}
