package se.vagval.casefile;

import se.vagval.casefile.CaseRefusal.Reason;

/** Porto. Whether a letter may go by mail: there is a mail server or a box beside it, and the case bears no secrecy mark. */
public enum Postage {
    OPEN,
    LOCAL,
    SECRET,
    NONE;

    public static Postage of(LetterPost post, boolean isMarked) {
        if (!post.isOpen()) {
            return NONE;
        }
        if (isMarked) {
            return SECRET;
        }
        return post.isLocal() ? LOCAL : OPEN;
    }

    public boolean isOpen() {
        return this == OPEN || this == LOCAL;
    }

    public void require() {
        if (!isOpen()) {
            throw new CaseRefusal(this == SECRET ? Reason.SECRET_NOT_BY_MAIL : Reason.NO_MAIL);
        }
    }
}
