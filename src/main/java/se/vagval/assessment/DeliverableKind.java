package se.vagval.assessment;

/** Slag av leverans. */
public enum DeliverableKind {
    KNOWLEDGE_BASE,
    FRAMEWORK_OR_MODEL,
    LETTER_OF_INTENT,
    PILOT,
    FOLLOW_UP,
    CAPACITY,
    MEETING_PLACE,
    REPORT,
    OTHER;

    /** A model or a framework that nobody has made concrete is an unclear term. */
    public boolean mustBeConcrete() {
        return this == FRAMEWORK_OR_MODEL;
    }
}
