package se.vagval.funding.domain;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import se.vagval.audit.ActName;
import se.vagval.audit.AuditableEvent;
import se.vagval.casefile.CaseFileId;
import se.vagval.identity.Role;
import se.vagval.identity.UserId;

/** What people do with the region's money, each with its own sentence {@code event.<name>}. */
public sealed interface FundingAct extends AuditableEvent {

    @ActName("FundingSourceAdded")
    record FundingSourceAdded(String source, String name, UserId actor) implements FundingAct {
        @Override
        public UUID subject() {
            return subjectOf(source);
        }

        @Override
        public Map<String, String> details() {
            return Map.of("name", name);
        }
    }

    @ActName(
            value = "FundingFrameSet",
            by = {Role.UNIT_MANAGER, Role.DEVELOPMENT_DIRECTOR})
    record FundingFrameSet(String source, String name, int year, long amount, UserId actor) implements FundingAct {
        @Override
        public UUID subject() {
            return subjectOf(source);
        }

        @Override
        public Map<String, String> details() {
            var details = new LinkedHashMap<String, String>();
            details.put("name", name);
            details.put("year", Integer.toString(year));
            details.put(AMOUNT, Long.toString(amount));
            return details;
        }
    }

    @ActName("FundingPlanned")
    record FundingPlanned(CaseFileId caseFile, String source, UserId actor) implements FundingAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("source", source);
        }
    }

    /** An act upon the money of a case, with its amount. */
    sealed interface OnMoney extends FundingAct {
        CaseFileId caseFile();

        long amount();

        @Override
        default UUID subject() {
            return caseFile().value();
        }

        @Override
        default Map<String, String> details() {
            return Map.of(AMOUNT, Long.toString(amount()));
        }
    }

    @ActName("PaymentRecorded")
    record PaymentRecorded(CaseFileId caseFile, long amount, UserId actor) implements OnMoney {}

    @ActName("PaymentWithdrawn")
    record PaymentWithdrawn(CaseFileId caseFile, long amount, UserId actor) implements OnMoney {}

    @ActName("MoneyReversed")
    record MoneyReversed(CaseFileId caseFile, long amount, UserId actor) implements OnMoney {}

    @ActName("ConditionAdded")
    record ConditionAdded(CaseFileId caseFile, UserId actor) implements FundingAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }
    }

    @ActName("ConditionChanged")
    record ConditionChanged(CaseFileId caseFile, UserId actor) implements FundingAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }
    }

    @ActName("ConditionSettled")
    record ConditionSettled(CaseFileId caseFile, ConditionState state, UserId actor) implements FundingAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }

        @Override
        public Map<String, String> details() {
            return Map.of("state", state.name());
        }
    }

    @ActName(
            value = "CallOpened",
            by = {Role.UNIT_MANAGER, Role.DEVELOPMENT_DIRECTOR})
    record CallOpened(UUID subject, UserId actor) implements FundingAct {}

    @ActName(
            value = "CallChanged",
            by = {Role.UNIT_MANAGER, Role.DEVELOPMENT_DIRECTOR})
    record CallChanged(UUID subject, UserId actor) implements FundingAct {}

    @ActName("CaseTiedToCall")
    record CaseTiedToCall(CaseFileId caseFile, UserId actor) implements FundingAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }
    }

    @ActName("SubGrantRecorded")
    record SubGrantRecorded(CaseFileId caseFile, long amount, UserId actor) implements OnMoney {}

    @ActName("StateAidReviewed")
    record StateAidReviewed(CaseFileId caseFile, UserId actor) implements FundingAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }
    }

    @ActName("CapacityJudged")
    record CapacityJudged(CaseFileId caseFile, UserId actor) implements FundingAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }
    }

    @ActName("ProvisionsChosen")
    record ProvisionsChosen(CaseFileId caseFile, UserId actor) implements FundingAct {
        @Override
        public UUID subject() {
            return caseFile.value();
        }
    }

    @ActName(
            value = "ProvisionWritten",
            by = {Role.UNIT_MANAGER, Role.DEVELOPMENT_DIRECTOR})
    record ProvisionWritten(UUID subject, UserId actor) implements FundingAct {}

    @ActName(
            value = "OrganisationKept",
            by = {Role.UNIT_MANAGER, Role.DEVELOPMENT_DIRECTOR})
    record OrganisationKept(String number, UserId actor) implements FundingAct {
        @Override
        public UUID subject() {
            return subjectOf("organisation " + number);
        }
    }

    /** What the trail files a source under. */
    private static UUID subjectOf(String source) {
        return UUID.nameUUIDFromBytes(("funding " + source).getBytes(StandardCharsets.UTF_8));
    }
}
