package se.vagval.notice.domain;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import se.vagval.identity.UserId;

/** Val av brev: whether a person gets mail, when, and where; the address is empty for whoever gets none. */
public record NoticeChoice(UserId person, MailWish wish, String address) {

    private static final int LONGEST_ADDRESS = 254;

    static NoticeChoice none(UserId person) {
        return new NoticeChoice(person, MailWish.NEVER, "");
    }

    /** Whether mail can be sent there: one bare address, without a name beside it. */
    public static boolean isAddress(String typed) {
        try {
            new InternetAddress(typed, true).validate();
            return typed.length() <= LONGEST_ADDRESS && typed.indexOf('@') > 0 && typed.indexOf('<') < 0;
        } catch (AddressException malformed) {
            return false;
        }
    }
}
