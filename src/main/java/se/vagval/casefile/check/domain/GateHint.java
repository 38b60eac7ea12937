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

    /** What was noticed; attention means that it speaks against ok, and a fault that ok wants a note saying why. */
    public enum Code {
        NUMBER_VALID(Weight.NONE),
        NUMBER_INVALID(Weight.FAULT),
        SIGNATORY_ENCLOSED(Weight.NONE),
        SIGNATORY_MISSING(Weight.ATTENTION),
        OPERATION_WORDS(Weight.ATTENTION),
        OPERATION_UNSEEN(Weight.NONE),
        CONTENT_COMPLETE(Weight.NONE),
        CONTENT_MISSING(Weight.FAULT),
        END_BEFORE_START(Weight.FAULT),
        SUMS_EQUAL(Weight.NONE),
        SUMS_DIFFER(Weight.FAULT),
        SHARE_WITHIN(Weight.NONE),
        SHARE_ABOVE(Weight.FAULT),
        IN_KIND_ONE_SIDED(Weight.ATTENTION),
        IN_KIND_BASIS_MISSING(Weight.ATTENTION),
        CERTIFICATE_MISSING(Weight.ATTENTION),
        UNCONFIRMED(Weight.ATTENTION),
        FINANCING_CONFIRMED(Weight.NONE),
        COMPANY_ALONE(Weight.ATTENTION),
        SEVERAL_PARTIES(Weight.NONE),
        A_COMPANY(Weight.NONE),
        NOT_A_COMPANY(Weight.ATTENTION),
        COMPANY_UNSAID(Weight.ATTENTION),
        STATE_AID_STATED(Weight.NONE),
        STATE_AID_UNANSWERED(Weight.ATTENTION),
        DE_MINIMIS_MENTIONED(Weight.ATTENTION),
        PLACES_WHOLE(Weight.NONE),
        PLACES_NOT_WHOLE(Weight.FAULT),
        PLACES_UNKNOWN(Weight.FAULT),
        START_AFTER_RECEIVED(Weight.NONE),
        START_BEFORE_RECEIVED(Weight.FAULT),
        START_MISSING(Weight.ATTENTION),
        ORDERED_ALREADY(Weight.ATTENTION),
        SUSTAINABILITY_ANSWERED(Weight.NONE),
        SUSTAINABILITY_MISSING(Weight.FAULT),
        OFFICER_DECLARED(Weight.NONE),
        OFFICER_UNDECLARED(Weight.ATTENTION),
        REGION_OWNS(Weight.ATTENTION),
        SECRECY_MARKED(Weight.NONE),
        SECRECY_UNMARKED(Weight.ATTENTION);

        private final Weight weight;

        Code(Weight weight) {
            this.weight = weight;
        }

        public boolean attention() {
            return weight != Weight.NONE;
        }

        /** Read in figures and empty answers, not in words that may mean something else. */
        public boolean isFault() {
            return weight == Weight.FAULT;
        }

        /** What it counts as, when it is something to look out for. */
        public Optional<HintCode> hint() {
            return attention() ? Optional.of(HintCode.valueOf(name())) : Optional.empty();
        }
    }

    private enum Weight {
        NONE,
        ATTENTION,
        FAULT
    }

    static GateHint of(Code code, Object... arguments) {
        return new GateHint(code, Arrays.stream(arguments).map(Object::toString).toList());
    }
}
