package se.vagval.casefile;

/** Svar som sökanden lämnat: ja, delvis, nej, or no answer at all. */
public enum DeclaredAnswer {
    YES,
    PARTLY,
    NO,
    UNANSWERED
}
