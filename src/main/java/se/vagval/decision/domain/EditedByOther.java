package se.vagval.decision.domain;

/** Somebody else saved the text after it was shown; nothing has been overwritten. */
public class EditedByOther extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
