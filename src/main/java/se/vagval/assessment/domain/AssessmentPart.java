package se.vagval.assessment.domain;

/** Del av bedömningen that is edited, and versioned, on its own beside the dimensions. */
public enum AssessmentPart {
    EFFECT_LOGIC,
    EFFECT_CHAIN,
    NEXT_PHASE,
    SUPPORT_QUESTIONS,
    SUBFIELDS,
    DELIVERABLES,
    OVERLAP,
    FRAME,
    CONFLICTS,
    AGENDA,
    ACTORS,
    MEASURES,
    QUESTIONS,
    STOP_POINT_1,
    STOP_POINT_2,
    STOP_POINT_3,
    STOP_POINT_4;

    public static AssessmentPart stopPoint(int step) {
        return valueOf("STOP_POINT_" + step);
    }
}
