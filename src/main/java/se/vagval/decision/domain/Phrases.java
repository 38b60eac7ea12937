package se.vagval.decision.domain;

import java.util.Locale;
import org.springframework.stereotype.Component;
import se.vagval.web.Words;

/** Fraser. The sentences that drafts are made of, out of the message bundle. */
@Component("decisionPhrases")
class Phrases {

    static final Locale SWEDISH = Locale.of("sv", "SE");

    private final Words words;

    Phrases(Words words) {
        this.words = words;
    }

    /** The sentence {@code decision.draft.<name>}. */
    String draft(String name, Object... arguments) {
        return say("decision.draft." + name, arguments);
    }

    String say(String key, Object... arguments) {
        return words.message(key, arguments);
    }

    String word(Enum<?> constant) {
        return words.of(constant);
    }
}
