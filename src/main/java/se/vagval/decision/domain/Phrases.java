package se.vagval.decision.domain;

import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Fraser. The sentences that drafts are made of, out of the message bundle. */
@Component("decisionPhrases")
class Phrases {

    static final Locale SWEDISH = Locale.of("sv", "SE");

    private final MessageSource messages;

    Phrases(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence {@code decision.draft.<name>}. */
    String draft(String name, Object... arguments) {
        return say("decision.draft." + name, arguments);
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, SWEDISH);
    }

    String word(Enum<?> constant) {
        return say(constant.getDeclaringClass().getSimpleName() + "." + constant.name());
    }
}
