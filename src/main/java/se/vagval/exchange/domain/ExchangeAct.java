package se.vagval.exchange.domain;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** What is taken out of the portal, and who is let in to take it. */
sealed interface ExchangeAct extends AuditableEvent {

    /** Nothing changes in the case; that somebody has all of it is worth a trace. */
    @ActName("CaseFileTakenOut")
    record CaseFileTakenOut(CaseFileId caseFile, UserId actor) implements ExchangeAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }

        @Override
        public boolean onlyReads() {
            return true;
        }
    }

    @ActName("CaseShared")
    record CaseShared(CaseFileId caseFile, UserId actor, UserId reader, LocalDate until) implements ExchangeAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }

        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("reader", reader.value());
            details.put("until", until.toString());
            return details;
        }
    }

    @ActName("CaseShareEnded")
    record CaseShareEnded(CaseFileId caseFile, UserId actor, UserId reader) implements ExchangeAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("reader", reader.value());
        }
    }

    /** Nothing changes in the case; that somebody outside has looked at it is worth a trace. */
    @ActName("SharedCaseRead")
    record SharedCaseRead(CaseFileId caseFile, UserId actor) implements ExchangeAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }

        @Override
        public boolean onlyReads() {
            return true;
        }
    }

    @ActName("CalendarOpened")
    record CalendarOpened(UserId actor) implements ExchangeAct {
        @Override
        public UUID subject() {
            return subjectOf(actor);
        }
    }

    @ActName("CalendarClosed")
    record CalendarClosed(UserId actor) implements ExchangeAct {
        @Override
        public UUID subject() {
            return subjectOf(actor);
        }
    }

    @ActName("SystemConnected")
    record SystemConnected(UUID subject, UserId actor, String name) implements ExchangeAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    @ActName("SystemDisconnected")
    record SystemDisconnected(UUID subject, UserId actor, String name) implements ExchangeAct {
        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    private static UUID subjectOf(UserId person) {
        return UUID.nameUUIDFromBytes(("calendar " + person.value()).getBytes(StandardCharsets.UTF_8));
    }
}
