package se.vagval.audit.submission;

/** The same form has been acted upon while this request was on its way; the act is undone and the first answer given. */
class AlreadySubmittedRefusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    AlreadySubmittedRefusal() {
        super("the form has been acted upon already");
    }
}
