package se.vagval.decision.web;

/** What is typed of a paper: its texts in the shape its use case takes, and the version they were typed upon. */
interface PaperForm<T> {

    T texts();

    long versionOrNone();
}
