package se.vagval.portfolio.domain;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import se.vagval.casefile.LetterKey;
import se.vagval.casefile.LetterPost;
import se.vagval.casefile.PostedLetters;
import se.vagval.identity.UserId;
import se.vagval.portfolio.domain.QuarterLetter.LetterState;
import se.vagval.web.Words;

/** Kvartalets brev. An edition leaves by the outbox, once to each who is to have it, with its PDF and where the figures are. */
@Component
class QuarterPost implements PostedLetters {

    private static final String PDF = "pdf";
    private static final String KEY = "portfolio.letter.";

    private final ReceiverRepository receivers;
    private final QuarterRepository quarters;
    private final LetterPost post;
    private final Words words;
    private final String address;
    private final Clock clock;

    QuarterPost(
            ReceiverRepository receivers,
            QuarterRepository quarters,
            LetterPost post,
            Words words,
            @Value("${vagval.notice.address}") String address,
            Clock clock) {
        this.receivers = receivers;
        this.quarters = quarters;
        this.post = post;
        this.words = words;
        this.address = address;
        this.clock = clock;
    }

    /** Within the act that publishes: to how many it goes. Nobody gets an edition that they have, and nothing goes without mail. */
    int send(QuarterEdition edition, UserId sender) {
        if (!post.isOpen()) {
            return 0;
        }
        var sent = 0;
        for (var receiver : receivers.receivers()) {
            var letter = receivers.toSend(edition.id(), receiver, sender, clock.instant());
            letter.ifPresent(it -> post.post(new LetterKey(LetterKey.Kind.QUARTER, it), sender, receiver.address()));
            sent += letter.isPresent() ? 1 : 0;
        }
        return sent;
    }

    /** One that may have arrived, once more; not when it has gone already, or somebody has just asked the same. */
    boolean sendUncertain(QuarterLetter letter, UserId sender) {
        var again = post.isOpen() && receivers.sendUncertain(letter.id(), sender, clock.instant());
        if (again) {
            post.post(new LetterKey(LetterKey.Kind.QUARTER, letter.id()), sender, letter.address());
        }
        return again;
    }

    @Override
    public LetterKey.Kind kind() {
        return LetterKey.Kind.QUARTER;
    }

    @Override
    @Transactional
    public Optional<Parcel> begin(UUID id) {
        if (receivers.take(id, clock.instant())) {
            return receivers.letter(id).flatMap(this::parcel);
        }
        receivers.keep(id, clock.instant());
        return Optional.empty();
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void went(UUID letter) {
        receivers.move(letter, LetterState.SENT, null, clock.instant());
    }

    @Override
    @Transactional(propagation = Propagation.MANDATORY)
    public void stayed(UUID letter, Obstacle obstacle, boolean triedAgain) {
        receivers.move(letter, triedAgain ? LetterState.WAITING : LetterState.STAYED, obstacle, clock.instant());
    }

    private Optional<Parcel> parcel(QuarterLetter it) {
        var quarter = words.message(
                "portfolio.quarter.name",
                it.quarter().quarter(),
                Integer.toString(it.quarter().year()));
        return quarters.file(it.edition(), PDF)
                .map(file -> new Parcel(
                        words.message(KEY + "subject", quarter),
                        words.message(KEY + "text", quarter, it.number(), address + "/oppna-data"),
                        file.name(),
                        file.type(),
                        file.file()));
    }
}
