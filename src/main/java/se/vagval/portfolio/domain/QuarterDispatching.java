package se.vagval.portfolio.domain;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.LetterPost;
import se.vagval.identity.Analyst;
import se.vagval.identity.UserId;
import se.vagval.portfolio.QuarterId;
import se.vagval.portfolio.domain.PortfolioAct.QuarterLetterRepeated;
import se.vagval.portfolio.domain.PortfolioAct.QuarterReceiverAdded;
import se.vagval.portfolio.domain.PortfolioAct.QuarterReceiverRemoved;
import se.vagval.portfolio.domain.PortfolioAct.QuarterSent;
import se.vagval.portfolio.domain.QuarterRefusal.Reason;
import se.vagval.web.NotFoundRefusal;

/** Utskick av kvartalsrapporten. The analyst keeps the list of those who are to have it, and sees what came how far. */
@Service
@Transactional
@Analyst
public class QuarterDispatching {

    private static final int MOST = 500;
    private static final int QUARTERS = 4;

    private final ReceiverRepository receivers;
    private final QuarterRepository quarters;
    private final QuarterPost letters;
    private final LetterPost post;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    QuarterDispatching(
            ReceiverRepository receivers,
            QuarterRepository quarters,
            QuarterPost letters,
            LetterPost post,
            ApplicationEventPublisher events,
            Clock clock) {
        this.receivers = receivers;
        this.quarters = quarters;
        this.letters = letters;
        this.post = post;
        this.events = events;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public List<QuarterReceiver> receivers() {
        return receivers.receivers();
    }

    @Transactional(readOnly = true)
    public List<QuarterLetter> letters() {
        return receivers.letters(MOST);
    }

    /** Quarters whose latest edition somebody on the list has not got, latest first. */
    @Transactional(readOnly = true)
    public List<QuarterId> lacking() {
        return receivers.lacking(QUARTERS);
    }

    /** Whether mail goes anywhere at all. */
    public boolean hasMail() {
        return post.isOpen();
    }

    public void add(String name, String address, UserId actor) {
        requireThat(post.isAddress(address.strip()), Reason.NO_ADDRESS);
        var receiver = new QuarterReceiver(UUID.randomUUID(), name.strip(), address.strip());
        requireThat(receivers.add(receiver, actor, clock.instant()), Reason.ON_THE_LIST);
        events.publishEvent(new QuarterReceiverAdded(receiver.id(), receiver.name(), actor));
    }

    public void remove(UUID receiver, UserId actor) {
        receivers
                .remove(receiver, actor, clock.instant())
                .ifPresent(it -> events.publishEvent(new QuarterReceiverRemoved(it.id(), it.name(), actor)));
    }

    /** One of which nobody knows whether it arrived; there is no other to ask about. */
    @Transactional(readOnly = true)
    public QuarterLetter uncertain(UUID letter) {
        return receivers
                .letter(letter)
                .filter(QuarterLetter::isUncertain)
                .orElseThrow(() -> new NotFoundRefusal("letter"));
    }

    /** Whether it goes once more: its receiver may then have it twice. */
    public boolean sendUncertain(UUID letter, UserId actor) {
        var asked = receivers.letter(letter).orElseThrow(() -> new NotFoundRefusal("letter"));
        var again = letters.sendUncertain(asked, actor);
        if (again) {
            events.publishEvent(new QuarterLetterRepeated(letter, asked.name(), actor));
        }
        return again;
    }

    /** The latest edition to those who have not got it: who came on the list since, and whom it certainly did not reach. */
    public int sendToTheRest(QuarterId quarter, UserId actor) {
        quarters.hold();
        var edition = quarters.editions(quarter).stream().findFirst().orElseThrow(() -> new NotFoundRefusal("edition"));
        return send(edition, actor);
    }

    int send(QuarterEdition edition, UserId actor) {
        var sent = letters.send(edition, actor);
        if (sent > 0) {
            events.publishEvent(new QuarterSent(edition.quarter(), edition.number(), sent, actor));
        }
        return sent;
    }

    private static void requireThat(boolean condition, Reason otherwise) {
        if (!condition) {
            throw new QuarterRefusal(otherwise);
        }
    }
}
