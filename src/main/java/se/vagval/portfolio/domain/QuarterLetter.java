package se.vagval.portfolio.domain;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.vagval.casefile.PostedLetters.Obstacle;
import se.vagval.portfolio.QuarterId;

/** Utskick av en kvartalsutgåva. To one address, and how far it came. */
public record QuarterLetter(
        UUID id,
        UUID edition,
        QuarterId quarter,
        int number,
        String name,
        String address,
        LetterState state,
        @Nullable Obstacle obstacle) {

    /** Nobody knows whether it reached its receiver: another one is sent only by somebody who has read so. */
    public boolean isUncertain() {
        return state == LetterState.STAYED && obstacle == Obstacle.UNCERTAIN;
    }

    /** Läge för utskicket. */
    public enum LetterState {
        WAITING,
        SENDING,
        SENT,
        STAYED
    }
}
