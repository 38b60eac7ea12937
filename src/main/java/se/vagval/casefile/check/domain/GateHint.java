package se.vagval.casefile.check.domain;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import se.vagval.strategy.HintCode;

/**
 * Det systemet ser. One thing the portal notices about a gate; the sentence is {@code casefile.hint.<CODE>}. It is for the
 * officer to weigh: nothing is judged by it.
 */
public record GateHint(Code code, List<String> arguments) {

    /** What was noticed; attention means that it speaks against ok. */
    public enum Code {
        NUMBER_VALID(false),
        NUMBER_INVALID(true),
        SIGNATORY_ENCLOSED(false),
        SIGNATORY_MISSING(true),
        OPERATION_WORDS(true),
        OPERATION_UNSEEN(false),
        CONTENT_COMPLETE(false),
        CONTENT_MISSING(true),
        SUMS_EQUAL(false),
        SUMS_DIFFER(true),
        SHARE_WITHIN(false),
        SHARE_ABOVE(true),
        IN_KIND_ONE_SIDED(true),
        IN_KIND_BASIS_MISSING(true),
        CERTIFICATE_MISSING(true),
        UNCONFIRMED(true),
        FINANCING_CONFIRMED(false),
        COMPANY_ALONE(true),
        SEVERAL_PARTIES(false),
        STATE_AID_STATED(false),
        STATE_AID_UNANSWERED(true),
        DE_MINIMIS_MENTIONED(true),
        PLACES_WHOLE(false),
        PLACES_NOT_WHOLE(true),
        PLACES_UNKNOWN(true),
        START_AFTER_RECEIVED(false),
        START_BEFORE_RECEIVED(true),
        START_MISSING(true),
        ORDERED_ALREADY(true),
        SUSTAINABILITY_ANSWERED(false),
        SUSTAINABILITY_MISSING(true),
        OFFICER_DECLARED(false),
        OFFICER_UNDECLARED(true),
        REGION_OWNS(true),
        SECRECY_MARKED(false),
        SECRECY_UNMARKED(true);

        private final boolean attention;

        Code(boolean attention) {
            this.attention = attention;
        }

        public boolean attention() {
            return attention;
        }

        /** What it counts as, when it is something to look out for. */
        public Optional<HintCode> hint() {
            return attention ? Optional.of(HintCode.valueOf(name())) : Optional.empty();
        }
    }

    static GateHint of(Code code, Object... arguments) {
        return new GateHint(code, Arrays.stream(arguments).map(Object::toString).toList());
    }
}
