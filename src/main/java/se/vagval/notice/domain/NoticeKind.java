package se.vagval.notice.domain;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Slag av avisering. The one place where a kind of notice is made: the act that tells it, by its name in the trail, and who
 * is told. The sentence stands under {@code NoticeKind.<NAME>}.
 */
public enum NoticeKind {
    ASSIGNED("CaseHandedOver", Recipient.RECEIVER),
    SUBMITTED("StatementSubmitted", Recipient.MANAGERS),
    RETURNED("StatementReturned", Recipient.OFFICER),
    COMMENTED("StatementCommented", Recipient.OFFICER),
    COMMENT_ANSWERED("StatementCommentAnswered", Recipient.MANAGERS),
    APPROVED("StatementApproved", Recipient.OFFICER),
    PROPOSED("CaseProposed", Recipient.SECRETARIES),
    REFERRED_BACK("CaseReferredBack", Recipient.OFFICER),
    DECIDED("DecisionMade", Recipient.OFFICER),
    CORRECTED("DecisionCorrected", Recipient.OFFICER),
    SUPPLEMENT_ANSWERED("SupplementAnswered", Recipient.OFFICER),
    SECOND_ASKED("SecondAssessmentAsked", Recipient.RECEIVER),
    SECOND_COMPLETE("SecondAssessmentCompleted", Recipient.OFFICER),
    SECOND_REVEALED("SecondAssessmentRevealed", Recipient.BOTH),
    SECOND_WITHDRAWN("SecondAssessmentWithdrawn", Recipient.RECEIVER),
    DUE_SOON(null, Recipient.OFFICER),
    OVERDUE(null, Recipient.OFFICER);

    /** Who is told; never whoever did it. */
    enum Recipient {
        OFFICER,
        RECEIVER,
        BOTH,
        MANAGERS,
        SECRETARIES
    }

    private static final Map<String, NoticeKind> BY_ACT = Arrays.stream(values())
            .filter(it -> it.act != null)
            .collect(Collectors.toUnmodifiableMap(it -> it.act, Function.identity()));

    private final @Nullable String act;
    private final Recipient recipient;

    NoticeKind(@Nullable String act, Recipient recipient) {
        this.act = act;
        this.recipient = recipient;
    }

    static Optional<NoticeKind> toldBy(String act) {
        return Optional.ofNullable(BY_ACT.get(act));
    }

    static Map<String, NoticeKind> byAct() {
        return BY_ACT;
    }

    Recipient recipient() {
        return recipient;
    }
}
