package se.vagval.casefile.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.UserId;

/** Everything that can happen to a case, each with its own sentence {@code event.<name>}. */
public sealed interface CaseActs extends AuditableEvent {

    CaseFileId caseFile();

    @Override
    default UUID subject() {
        return caseFile().value();
    }

    record CaseRegistered(CaseFileId caseFile, UserId actor, String registryNumber) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("registryNumber", registryNumber);
        }
    }

    record ApplicationRevised(CaseFileId caseFile, UserId actor, int number) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("number", Integer.toString(number));
        }
    }

    record CaseTaken(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseHandedOver(CaseFileId caseFile, UserId actor, UserId receiver) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("receiver", receiver.value());
        }
    }

    record SecrecyMarked(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record SecretCaseRead(CaseFileId caseFile, UserId actor) implements CaseActs {
        @Override
        public boolean onlyReads() {
            return true;
        }
    }

    record SecrecyReaderNamed(CaseFileId caseFile, UserId actor, UserId reader) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("reader", reader.value());
        }
    }

    record SecrecyReaderRemoved(CaseFileId caseFile, UserId actor, UserId reader) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("reader", reader.value());
        }
    }

    record ConflictLifted(CaseFileId caseFile, UserId actor, UserId person) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("person", person.value());
        }
    }

    record ConflictDeclared(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record NoConflictDeclared(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record FormalCheckStarted(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record GatesJudged(CaseFileId caseFile, UserId actor, String codes) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("codes", codes);
        }
    }

    record SupplementRequested(CaseFileId caseFile, UserId actor, String due) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("due", due);
        }
    }

    record SupplementAnswered(CaseFileId caseFile, UserId actor, String answeredOn) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("answeredOn", answeredOn);
        }
    }

    record AssessmentOpened(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record RefusalPrepared(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseSubmittedForReview(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseTakenBack(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseReopened(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseReferredBack(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseDispatchReopened(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseWithdrawnFromCommittee(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseTablingUndone(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseReturnedToOfficer(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseStatementApproved(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record PartyCommunicationStarted(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseSentToCommittee(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseSentToDelegate(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseTabled(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseDecided(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseDispatched(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CoFunderAwaited(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record ProjectStarted(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record ProjectFinallyReported(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseClosed(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseArchived(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record CaseWithdrawn(CaseFileId caseFile, UserId actor) implements CaseActs {}

    record FileNoteWritten(CaseFileId caseFile, UserId actor, String heldOn) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("heldOn", heldOn);
        }
    }

    record AttachmentFiled(CaseFileId caseFile, UserId actor, String name, String sha256) implements CaseActs {
        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("name", name);
            details.put("sha256", sha256);
            return details;
        }
    }
}
