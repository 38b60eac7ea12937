package se.vagval.notice.domain;

import java.time.Clock;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.LetterKey;
import se.vagval.casefile.LetterPost;
import se.vagval.identity.UserId;

/** Puts the letters of cases among the mails that wait. */
@Component
class LetterDirectory implements LetterPost {

    private final MailRepository mails;
    private final MailDoor door;
    private final Clock clock;

    LetterDirectory(MailRepository mails, MailDoor door, Clock clock) {
        this.mails = mails;
        this.door = door;
        this.clock = clock;
    }

    @Override
    public boolean isOpen() {
        return door.isOpen();
    }

    @Override
    public boolean isLocal() {
        return door.isLocal();
    }

    @Override
    public boolean isAddress(String typed) {
        return NoticeChoice.isAddress(typed);
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void post(LetterKey letter, UserId sender, String address) {
        mails.addLetter(letter, sender, address, clock.instant());
    }
}
