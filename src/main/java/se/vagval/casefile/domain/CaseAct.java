package se.vagval.casefile.domain;

import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** Everything that can happen to a case, each with its own sentence {@code event.<name>}. */
public sealed interface CaseAct extends AuditableEvent {

    CaseFileId caseFile();

    @Override
    default UUID subject() {
        return caseFile().value();
    }

    @ActName("CaseRegistered")
    record CaseRegistered(CaseFileId caseFile, UserId actor, String registryNumber) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return Map.of("registryNumber", registryNumber);
        }
    }

    @ActName("ApplicationRevised")
    record ApplicationRevised(CaseFileId caseFile, UserId actor, int number) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return Map.of("number", Integer.toString(number));
        }
    }

    @ActName("CaseTaken")
    record CaseTaken(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName(
            value = "CaseHandedOver",
            by = {Role.UNIT_MANAGER, Role.CASE_OFFICER, Role.REGIONAL_STRATEGIST})
    record CaseHandedOver(CaseFileId caseFile, UserId actor, UserId receiver) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return Map.of("receiver", receiver.value());
        }
    }

    /** Bytte ramverksversion. */
    @ActName("CaseFrameworkMoved")
    record CaseFrameworkMoved(CaseFileId caseFile, UserId actor, String from, String to) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return AuditableEvent.inOrder("from", from, "to", to);
        }
    }

    /** The same, and the case lost ties to what the new version does not know, or calls by the code of something else. */
    @ActName("CaseMovedAndUntied")
    record CaseMovedAndUntied(CaseFileId caseFile, UserId actor, String from, String to, String areas)
            implements CaseAct {
        @Override
        public Map<String, String> details() {
            return AuditableEvent.inOrder("from", from, "to", to, "areas", areas);
        }
    }

    @ActName("SecrecyMarked")
    record SecrecyMarked(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("SecretCaseRead")
    record SecretCaseRead(CaseFileId caseFile, UserId actor) implements CaseAct {
        @Override
        public boolean onlyReads() {
            return true;
        }
    }

    @ActName(
            value = "SecrecyReaderNamed",
            by = {Role.UNIT_MANAGER, Role.CASE_OFFICER, Role.REGIONAL_STRATEGIST})
    record SecrecyReaderNamed(CaseFileId caseFile, UserId actor, UserId reader) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return Map.of("reader", reader.value());
        }
    }

    @ActName(
            value = "SecrecyReaderRemoved",
            by = {Role.UNIT_MANAGER, Role.CASE_OFFICER, Role.REGIONAL_STRATEGIST})
    record SecrecyReaderRemoved(CaseFileId caseFile, UserId actor, UserId reader) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return Map.of("reader", reader.value());
        }
    }

    @ActName(
            value = "ConflictLifted",
            by = {Role.UNIT_MANAGER, Role.DEVELOPMENT_DIRECTOR})
    record ConflictLifted(CaseFileId caseFile, UserId actor, UserId person) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return Map.of("person", person.value());
        }
    }

    @ActName("ConflictDeclared")
    record ConflictDeclared(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("NoConflictDeclared")
    record NoConflictDeclared(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("FormalCheckStarted")
    record FormalCheckStarted(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("GatesJudged")
    record GatesJudged(CaseFileId caseFile, UserId actor, String codes) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return Map.of("codes", codes);
        }
    }

    @ActName("SupplementRequested")
    record SupplementRequested(CaseFileId caseFile, UserId actor, String due) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return Map.of("due", due);
        }
    }

    @ActName("SupplementSent")
    record SupplementSent(CaseFileId caseFile, UserId actor, String sentOn) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return Map.of("sentOn", sentOn);
        }
    }

    /** The address stays out of the trail. */
    @ActName("SupplementPosted")
    record SupplementPosted(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("SupplementWithdrawn")
    record SupplementWithdrawn(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("SupplementAnswered")
    record SupplementAnswered(CaseFileId caseFile, UserId actor, String answeredOn) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return Map.of("answeredOn", answeredOn);
        }
    }

    @ActName("AssessmentOpened")
    record AssessmentOpened(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("RefusalPrepared")
    record RefusalPrepared(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("CaseTakenBack")
    record CaseTakenBack(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("CaseReopened")
    record CaseReopened(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName(
            value = "CaseReferredBack",
            by = {Role.COMMITTEE_SECRETARY, Role.DEVELOPMENT_DIRECTOR})
    record CaseReferredBack(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName(
            value = "CaseDispatchReopened",
            by = {Role.COMMITTEE_SECRETARY, Role.DEVELOPMENT_DIRECTOR})
    record CaseDispatchReopened(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("CaseWithdrawnFromCommittee")
    record CaseWithdrawnFromCommittee(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName(value = "CaseTablingUndone", by = Role.COMMITTEE_SECRETARY)
    record CaseTablingUndone(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("CaseDispatched")
    record CaseDispatched(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("CoFunderAwaited")
    record CoFunderAwaited(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("ProjectStarted")
    record ProjectStarted(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("ProjectFinallyReported")
    record ProjectFinallyReported(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("CaseClosed")
    record CaseClosed(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("CaseArchived")
    record CaseArchived(CaseFileId caseFile, UserId actor, String day) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return Map.of("day", day);
        }
    }

    @ActName("CaseWithdrawn")
    record CaseWithdrawn(CaseFileId caseFile, UserId actor) implements CaseAct {}

    @ActName("FileNoteWritten")
    record FileNoteWritten(CaseFileId caseFile, UserId actor, String heldOn) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return Map.of("heldOn", heldOn);
        }
    }

    @ActName("AttachmentFiled")
    record AttachmentFiled(CaseFileId caseFile, UserId actor, String name, String sha256) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return AuditableEvent.inOrder("name", name, "sha256", sha256);
        }
    }

    @ActName("CaseClassified")
    record CaseClassified(CaseFileId caseFile, UserId actor, String national, String local) implements CaseAct {
        @Override
        public Map<String, String> details() {
            return AuditableEvent.inOrder("national", national, "local", local);
        }
    }
}
