package se.vagval.statement;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Händelse i utlåtandet. Everything that can happen to a statement, filed under its case. */
public sealed interface StatementAct extends AuditableEvent {

    CaseFileId caseFile();

    @Override
    default UUID subject() {
        return caseFile().value();
    }

    record StatementTextSaved(CaseFileId caseFile, BlockCode block, UserId actor) implements StatementAct {
        @Override
        public String part() {
            return block.name();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("block", block.name());
        }
    }

    record StatementDraftUsed(CaseFileId caseFile, BlockCode block, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("block", block.name());
        }
    }

    record StatementTextKept(CaseFileId caseFile, BlockCode block, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("block", block.name());
        }
    }

    record StatementBlockIncluded(CaseFileId caseFile, BlockCode block, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("block", block.name());
        }
    }

    record StatementBlockLeftOut(CaseFileId caseFile, BlockCode block, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("block", block.name());
        }
    }

    record StatementJudged(CaseFileId caseFile, UserId actor) implements StatementAct {
        @Override
        public String part() {
            return "";
        }
    }

    record StatementVersionRestored(CaseFileId caseFile, String part, int number, UserId actor)
            implements StatementAct {
        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("part", part);
            details.put("number", String.valueOf(number));
            return details;
        }
    }

    record StatementSubmitted(CaseFileId caseFile, UserId actor) implements StatementAct {}

    record StatementCommented(CaseFileId caseFile, BlockCode block, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("block", block.name());
        }
    }

    record StatementOpened(CaseFileId caseFile, UserId actor) implements StatementAct {}

    record StatementPartApproved(CaseFileId caseFile, String part, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("part", part);
        }
    }

    record StatementReturned(CaseFileId caseFile, UserId actor) implements StatementAct {}

    record StatementApproved(CaseFileId caseFile, String hash, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("hash", hash);
        }
    }
}
