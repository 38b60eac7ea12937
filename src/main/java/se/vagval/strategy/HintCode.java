package se.vagval.strategy;

import java.util.List;
import java.util.stream.Stream;

/**
 * Påpekande. Everything that the portal points out to whoever judges, without stopping anybody: what it is called and what it says
 * stand under {@code HintCode.<CODE>}. A version of the framework may retire any of them.
 */
public enum HintCode {
    NUMBER_INVALID(Room.CHECK),
    SIGNATORY_MISSING(Room.CHECK),
    OPERATION_WORDS(Room.CHECK),
    CONTENT_MISSING(Room.CHECK),
    END_BEFORE_START(Room.CHECK),
    SUMS_DIFFER(Room.CHECK),
    SHARE_ABOVE(Room.CHECK),
    IN_KIND_ONE_SIDED(Room.CHECK),
    IN_KIND_BASIS_MISSING(Room.CHECK),
    CERTIFICATE_MISSING(Room.CHECK),
    UNCONFIRMED(Room.CHECK),
    COMPANY_ALONE(Room.CHECK),
    NOT_A_COMPANY(Room.CHECK),
    COMPANY_UNSAID(Room.CHECK),
    STATE_AID_UNANSWERED(Room.CHECK),
    DE_MINIMIS_MENTIONED(Room.CHECK),
    PLACES_NOT_WHOLE(Room.CHECK),
    PLACES_UNKNOWN(Room.CHECK),
    START_BEFORE_RECEIVED(Room.CHECK),
    START_MISSING(Room.CHECK),
    ORDERED_ALREADY(Room.CHECK),
    SUSTAINABILITY_MISSING(Room.CHECK),
    OFFICER_UNDECLARED(Room.CHECK),
    REGION_OWNS(Room.CHECK),
    SECRECY_UNMARKED(Room.CHECK),
    CHAIN_WITHOUT_EFFECTS(Room.CHAIN),
    CHAIN_LINK_EMPTY(Room.CHAIN),
    ACTIVITY_WITHOUT_OUTPUT(Room.CHAIN),
    DELIVERABLE_UNCLEAR(Room.CHAIN),
    VAGUE_TERM(Room.CHAIN),
    HEAVY_TEXT(Room.STATEMENT),
    UNKNOWN_WORD(Room.STATEMENT),
    LONG_SENTENCE(Room.STATEMENT),
    GENDERED_WORD(Room.STATEMENT),
    EXCLUDING_WORD(Room.STATEMENT),
    OPENING_PHRASE(Room.STATEMENT),
    RULING_WORDS(Room.STATEMENT),
    UNKNOWN_AMOUNT(Room.STATEMENT),
    WEAK_WORDS(Room.STATEMENT),
    STRONG_WORDS(Room.STATEMENT),
    UNJUDGED_WORDS(Room.STATEMENT),
    ALL_MUNICIPALITIES(Room.STATEMENT),
    OTHER_STRENGTH_AREA(Room.STATEMENT);

    /** Where it is shown, and so when the work it was shown for is handed on. */
    public enum Room {
        CHECK,
        CHAIN,
        STATEMENT
    }

    private final Room room;

    HintCode(Room room) {
        this.room = room;
    }

    public Room room() {
        return room;
    }

    public static List<HintCode> in(Room room) {
        return Stream.of(values()).filter(it -> it.room == room).toList();
    }
}
