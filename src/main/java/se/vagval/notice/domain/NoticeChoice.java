package se.vagval.notice.domain;

import se.vagval.identity.UserId;

/** Val av brev: whether a person gets mail, when, and where; the address is empty for whoever gets none. */
public record NoticeChoice(UserId person, MailWish wish, String address) {

    static NoticeChoice none(UserId person) {
        return new NoticeChoice(person, MailWish.NEVER, "");
    }
}
