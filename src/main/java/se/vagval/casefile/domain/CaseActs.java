package se.vagval.casefile.domain;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
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

    @ActName("CaseRegistered")
    record CaseRegistered(CaseFileId caseFile, UserId actor, String registryNumber) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("registryNumber", registryNumber);
        }
    }

    @ActName("ApplicationRevised")
    record ApplicationRevised(CaseFileId caseFile, UserId actor, int number) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("number", Integer.toString(number));
        }
    }

    @ActName("CaseTaken")
    record CaseTaken(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("CaseHandedOver")
    record CaseHandedOver(CaseFileId caseFile, UserId actor, UserId receiver) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("receiver", receiver.value());
        }
    }

    @ActName("SecrecyMarked")
    record SecrecyMarked(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("SecretCaseRead")
    record SecretCaseRead(CaseFileId caseFile, UserId actor) implements CaseActs {
        @Override
        public boolean onlyReads() {
            return true;
        }
    }

    @ActName("SecrecyReaderNamed")
    record SecrecyReaderNamed(CaseFileId caseFile, UserId actor, UserId reader) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("reader", reader.value());
        }
    }

    @ActName("SecrecyReaderRemoved")
    record SecrecyReaderRemoved(CaseFileId caseFile, UserId actor, UserId reader) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("reader", reader.value());
        }
    }

    @ActName("ConflictLifted")
    record ConflictLifted(CaseFileId caseFile, UserId actor, UserId person) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("person", person.value());
        }
    }

    @ActName("ConflictDeclared")
    record ConflictDeclared(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("NoConflictDeclared")
    record NoConflictDeclared(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("FormalCheckStarted")
    record FormalCheckStarted(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("GatesJudged")
    record GatesJudged(CaseFileId caseFile, UserId actor, String codes) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("codes", codes);
        }
    }

    @ActName("SupplementRequested")
    record SupplementRequested(CaseFileId caseFile, UserId actor, String due) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("due", due);
        }
    }

    @ActName("SupplementAnswered")
    record SupplementAnswered(CaseFileId caseFile, UserId actor, String answeredOn) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("answeredOn", answeredOn);
        }
    }

    @ActName("AssessmentOpened")
    record AssessmentOpened(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("RefusalPrepared")
    record RefusalPrepared(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("CaseTakenBack")
    record CaseTakenBack(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("CaseReopened")
    record CaseReopened(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("CaseReferredBack")
    record CaseReferredBack(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("CaseDispatchReopened")
    record CaseDispatchReopened(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("CaseWithdrawnFromCommittee")
    record CaseWithdrawnFromCommittee(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("CaseTablingUndone")
    record CaseTablingUndone(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("PartyCommunicationStarted")
    record PartyCommunicationStarted(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("CaseDispatched")
    record CaseDispatched(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("CoFunderAwaited")
    record CoFunderAwaited(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("ProjectStarted")
    record ProjectStarted(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("ProjectFinallyReported")
    record ProjectFinallyReported(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("CaseClosed")
    record CaseClosed(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("CaseArchived")
    record CaseArchived(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("CaseWithdrawn")
    record CaseWithdrawn(CaseFileId caseFile, UserId actor) implements CaseActs {}

    @ActName("FileNoteWritten")
    record FileNoteWritten(CaseFileId caseFile, UserId actor, String heldOn) implements CaseActs {
        @Override
        public Map<String, String> details() {
            return Map.of("heldOn", heldOn);
        }
    }

    @ActName("AttachmentFiled")
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
