package se.vagval.casefile;

/** Varför en punkt i den formella kontrollen ska avgöras på nytt. */
public enum GateReopening {
    /** The applicant has answered what was asked about it. */
    ANSWERED,
    /** The application is for another form of support, which words it in its own way. */
    SUPPORT_FORM,
    /** The case is judged by another version of the framework, which words it in its own way. */
    FRAMEWORK
}
