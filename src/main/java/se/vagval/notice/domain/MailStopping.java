package se.vagval.notice.domain;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.identity.AccountChanged;
import se.vagval.identity.Person;
import se.vagval.identity.Users;

/** Whoever has left gets no mail any more: what waits is stopped, and whoever comes back chooses anew. */
@Component
class MailStopping {

    private final NoticeRepository notices;
    private final MailRepository mails;
    private final Users users;

    MailStopping(NoticeRepository notices, MailRepository mails, Users users) {
        this.notices = notices;
        this.mails = mails;
        this.users = users;
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    void on(AccountChanged change) {
        if (change.act() == AccountChanged.Act.CHANGED
                && users.find(change.account()).filter(Person::enabled).isEmpty()) {
            notices.keep(NoticeChoice.none(change.account()));
            mails.stop(change.account());
        }
    }
}
