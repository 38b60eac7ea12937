package se.vagval.strategy.domain;

/** Fel i ramverket. What does not hang together, where: the part by its name in the document, and the code of the thing. */
public record FrameworkFault(String part, String code, What what) {

    /** What is wrong; the sentence stands under {@code strategy.fault.<WHAT>}. */
    public enum What {
        EMPTY_LIST,
        CODE_TWICE,
        NO_FIVE_ANCHORS,
        ROLE_TWICE,
        BAD_PATTERN,
        ENDLESS_PATTERN,
        TOO_MUCH_TO_READ,
        CODE_REUSED,
        CODE_FORM,
        ASKS_FOR_UNKNOWN,
        LAST_IS_NOT_OTHERWISE,
        PHRASE_MISSING,
        READ_TWICE,
        READS_NOTHING,
        STEPS_OUT_OF_ORDER,
        STEPS_OR_FOLLOWS,
        SIGN_TWICE,
        NEEDS_NO_SIGN,
        FOLLOWS_NOBODY,
        SIGN_WITHOUT_WAY,
        UNKNOWN_PATTERN,
        SAYS_NOTHING,
        BAD_WORDING,
        CROSSES_NOTHING,
        READ_NOWHERE,
        ASKS_NOTHING,
        NO_CHOICE,
        ANSWER_TWICE,
        LEADS_NOWHERE,
        LEADS_BACK,
        NEVER_REACHED,
        RETIRED_AND_ASKED,
        LEFT_OUT_BUT_ASKED,
        AMOUNT_OUT_OF_RANGE,
        NOT_FOUR_STEPS,
        NO_APPLIED_GRANT,
        NO_WORD,
        FOLLOWS_IN_A_CIRCLE,
        BAD_LINK,
        NO_SUCH_DOCUMENT,
        ENDS_BEFORE_IT_BEGINS,
        WORDS_NO_GATE
    }
}
