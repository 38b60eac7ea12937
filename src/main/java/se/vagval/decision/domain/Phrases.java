package se.vagval.decision.domain;

import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import se.vagval.strategy.PaperTemplates;
import se.vagval.strategy.PaperWords;
import se.vagval.web.Swedish;
import se.vagval.web.Words;

/** Fraser. The sentences that drafts are made of, out of the message bundle. */
@Component("decisionPhrases")
class Phrases {

    static final Locale SWEDISH = Locale.of("sv", "SE");

    private final Words words;
    private final @Nullable PaperWords papers;

    /** In the portal's own words alone, as a test needs it. */
    Phrases(Words words) {
        this(words, null);
    }

    @Autowired
    Phrases(Words words, @Nullable PaperWords papers) {
        this.words = words;
        this.papers = papers;
    }

    /** The sentence {@code decision.draft.<name>}. */
    String draft(String name, Object... arguments) {
        return say("decision.draft." + name, arguments);
    }

    String say(String key, Object... arguments) {
        return (papers == null ? Optional.<String>empty() : papers.own(key, arguments))
                .orElseGet(() -> words.message(key, arguments));
    }

    /** The words, where there are any for the key. */
    Optional<String> find(String key) {
        return Optional.ofNullable(words.find(key));
    }

    /** Somebody's words as a sentence of its own. */
    static String sentence(String text) {
        var bare = text.strip();
        return bare.isEmpty() ? "" : Swedish.closed(bare.substring(0, 1).toUpperCase(SWEDISH) + bare.substring(1));
    }

    /** The region in whose name the paper is written. */
    String region() {
        return say("decision.document.organisation");
    }

    PaperTemplates templates() {
        return papers == null ? PaperTemplates.NONE : papers.templates();
    }

    String word(Enum<?> constant) {
        return words.of(constant);
    }
}
