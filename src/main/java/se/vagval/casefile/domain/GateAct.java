package se.vagval.casefile.domain;

import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/**
 * What happens to a case so that gates wait for a new verdict. Which gates somebody had judged is part of the judgement: unlike
 * {@link CaseAct}, only those are told of it to whom the case is open.
 */
public sealed interface GateAct extends AuditableEvent {

    CaseFileId caseFile();

    @Override
    default UUID subject() {
        return caseFile().value();
    }

    /** The application was changed, and its new form of support words them in another way. */
    @ActName("GatesReopened")
    record GatesReopened(CaseFileId caseFile, UserId actor, int number, String codes) implements GateAct {
        @Override
        public Map<String, String> details() {
            return AuditableEvent.inOrder("number", Integer.toString(number), "codes", codes);
        }
    }

    /** The case was moved to a version of the framework that words them in another way; {@code areas} it lost may be none. */
    @ActName("CaseMovedAndReopened")
    record CaseMovedAndReopened(CaseFileId caseFile, UserId actor, String from, String to, String areas, String gates)
            implements GateAct {
        @Override
        public Map<String, String> details() {
            return AuditableEvent.inOrder("from", from, "to", to, "gates", gates, "areas", areas);
        }
    }
}
