package se.vagval.intake.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.identity.UserId;
import se.vagval.intake.ReceivedFileId;

/** Everything that can happen to a received file, each with its own sentence {@code event.<name>}. */
public sealed interface IntakeAct extends AuditableEvent {

    ReceivedFileId file();

    @Override
    default UUID subject() {
        return file().value();
    }

    @ActName("FileReceived")
    record FileReceived(ReceivedFileId file, UserId actor, int size, String sha256) implements IntakeAct {
        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("size", Integer.toString(size));
            details.put("sha256", sha256);
            return details;
        }
    }

    @ActName("ReceivedValuesAnswered")
    record ReceivedValuesAnswered(ReceivedFileId file, UserId actor, int count) implements IntakeAct {
        @Override
        public String part() {
            return "";
        }

        @Override
        public Map<String, String> details() {
            return Map.of("count", Integer.toString(count));
        }
    }

    @ActName("ReceivedFileDismissed")
    record ReceivedFileDismissed(ReceivedFileId file, UserId actor) implements IntakeAct {}

    @ActName("ReceivedFileRegistered")
    record ReceivedFileRegistered(ReceivedFileId file, UserId actor, UUID caseFile) implements IntakeAct {
        @Override
        public Map<String, String> details() {
            return Map.of("caseFile", caseFile.toString());
        }
    }
}
