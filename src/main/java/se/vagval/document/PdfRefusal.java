package se.vagval.document;

/** A PDF from outside that would cost more than it is worth, and why. */
public class PdfRefusal extends RuntimeException {

    /** What of it is too much. */
    public enum Reason {
        /** Unpacked it comes to more than any paper does. */
        BOMB,
        /** Packed so that nobody can count what it comes to. */
        PACKED_OTHERWISE,
        /** More pages or letters, or more time, than were asked for. */
        TOO_LARGE
    }

    private final Reason reason;

    PdfRefusal(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }
}
