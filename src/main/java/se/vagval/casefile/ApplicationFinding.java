package se.vagval.casefile;

import java.util.List;

/**
 * Iakttagelse om en ansökan. Something in it that does not add up. The sentence is {@code casefile.finding.<CODE>} with
 * the arguments in order; {@code field} is the place in the form it belongs to.
 */
public record ApplicationFinding(Code code, String field, List<String> arguments) {

    /** How serious: missing things bar registration, deviations must be confirmed, warnings only inform. */
    public enum Weight {
        MISSING,
        DEVIATION,
        WARNING
    }

    /** What was found. */
    public enum Code {
        TITLE_MISSING(Weight.MISSING),
        APPLICANT_MISSING(Weight.MISSING),
        CHANNEL_MISSING(Weight.MISSING),
        RECEIVED_IN_FUTURE(Weight.MISSING),
        UNIT_WITHOUT_OFFICERS(Weight.MISSING),
        SUMMARY_MISSING(Weight.DEVIATION),
        ECONOMIC_SUSTAINABILITY_MISSING(Weight.DEVIATION),
        SOCIAL_SUSTAINABILITY_MISSING(Weight.DEVIATION),
        ENVIRONMENTAL_SUSTAINABILITY_MISSING(Weight.DEVIATION),
        PERIOD_MISSING(Weight.DEVIATION),
        END_BEFORE_START(Weight.DEVIATION),
        ORGANISATION_NUMBER_MISSING(Weight.DEVIATION),
        ORGANISATION_NUMBER_INVALID(Weight.DEVIATION),
        MUNICIPALITY_MISSING(Weight.DEVIATION),
        MUNICIPALITY_UNKNOWN(Weight.DEVIATION),
        MUNICIPALITY_TWICE(Weight.DEVIATION),
        SHARES_NOT_WHOLE(Weight.DEVIATION),
        BUDGET_MISSING(Weight.DEVIATION),
        FINANCING_MISSING(Weight.DEVIATION),
        COST_NOT_FINANCING(Weight.DEVIATION),
        CODE_UNKNOWN(Weight.DEVIATION),
        EMAIL_INVALID(Weight.WARNING),
        SHARE_TOO_LARGE(Weight.WARNING),
        START_BEFORE_RECEIVED(Weight.WARNING);

        private final Weight weight;

        Code(Weight weight) {
            this.weight = weight;
        }

        public Weight weight() {
            return weight;
        }
    }

    public static ApplicationFinding of(Code code, String field, Object... arguments) {
        return new ApplicationFinding(
                code, field, List.of(arguments).stream().map(Object::toString).toList());
    }

    public Weight weight() {
        return code.weight();
    }
}
