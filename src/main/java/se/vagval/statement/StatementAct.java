package se.vagval.statement;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** Händelse i utlåtandet. Everything that can happen to a statement, filed under its case. */
public sealed interface StatementAct extends AuditableEvent {

    CaseFileId caseFile();

    @Override
    default UUID subject() {
        return caseFile().value();
    }

    @ActName("StatementTextSaved")
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

    @ActName("StatementDraftUsed")
    record StatementDraftUsed(CaseFileId caseFile, BlockCode block, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("block", block.name());
        }
    }

    @ActName("StatementTextKept")
    record StatementTextKept(CaseFileId caseFile, BlockCode block, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("block", block.name());
        }
    }

    @ActName("StatementBlockIncluded")
    record StatementBlockIncluded(CaseFileId caseFile, BlockCode block, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("block", block.name());
        }
    }

    @ActName("StatementBlockLeftOut")
    record StatementBlockLeftOut(CaseFileId caseFile, BlockCode block, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("block", block.name());
        }
    }

    @ActName("StatementJudged")
    record StatementJudged(CaseFileId caseFile, UserId actor) implements StatementAct {
        @Override
        public String part() {
            return "";
        }
    }

    @ActName("StatementVersionRestored")
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

    @ActName("StatementSubmitted")
    record StatementSubmitted(CaseFileId caseFile, UserId actor) implements StatementAct {}

    @ActName(value = "StatementCommented", by = Role.UNIT_MANAGER)
    record StatementCommented(CaseFileId caseFile, BlockCode block, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("block", block.name());
        }
    }

    @ActName("StatementCommentAnswered")
    record StatementCommentAnswered(CaseFileId caseFile, BlockCode block, boolean settled, UserId actor)
            implements StatementAct {
        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("block", block.name());
            details.put("settled", String.valueOf(settled));
            return details;
        }
    }

    @ActName(value = "StatementOpened", by = Role.UNIT_MANAGER)
    record StatementOpened(CaseFileId caseFile, UserId actor) implements StatementAct {}

    @ActName(value = "StatementPartApproved", by = Role.UNIT_MANAGER)
    record StatementPartApproved(CaseFileId caseFile, String part, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("part", part);
        }
    }

    @ActName(value = "StatementReturned", by = Role.UNIT_MANAGER)
    record StatementReturned(CaseFileId caseFile, UserId actor) implements StatementAct {}

    @ActName(value = "StatementApproved", by = Role.UNIT_MANAGER)
    record StatementApproved(CaseFileId caseFile, String hash, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("hash", hash);
        }
    }

    @ActName("OpinionSent")
    record OpinionSent(CaseFileId caseFile, LocalDate sentOn, UserId actor) implements StatementAct {
        @Override
        public Map<String, String> details() {
            return Map.of("date", sentOn.toString());
        }
    }
}
