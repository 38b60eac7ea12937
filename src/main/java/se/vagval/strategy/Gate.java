package se.vagval.strategy;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion.Provenance;

/**
 * Formell kontroll. One of G1–G10 with its rule and legal source; what the portal looks for to help, if anything, and
 * the patterns it looks with.
 */
public record Gate(
        String code,
        String name,
        String rule,
        String source,
        @Nullable GateTopic topic,
        Map<GateWord, String> words,
        Provenance provenance) {

    /** Written out, since a gate of the first format comes without words and none is ever without. */
    public Gate(
            String code,
            String name,
            String rule,
            String source,
            @Nullable GateTopic topic,
            @Nullable Map<GateWord, String> words,
            Provenance provenance) {
        this.code = code;
        this.name = name;
        this.rule = rule;
        this.source = source;
        this.topic = topic == null ? FormatOne.topicOf(code) : topic;
        this.words = words == null ? FormatOne.wordsOf(this.topic) : Map.copyOf(words);
        this.provenance = provenance;
    }
}
