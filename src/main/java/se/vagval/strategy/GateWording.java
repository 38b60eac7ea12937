package se.vagval.strategy;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import se.vagval.strategy.FrameworkVersion.Provenance;

/** Spärrens lydelse för en stödform, and what the portal then looks for; what it does not say is as for all. */
public record GateWording(
        String code,
        String rule,

        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable GateTopic topic,

        @JsonInclude(JsonInclude.Include.NON_EMPTY) Map<GateWord, String> words,

        String source) {

    @SuppressWarnings("NullAway")
    public GateWording {
        words = words == null ? Map.of() : Map.copyOf(words);
    }

    Gate of(Gate gate, Provenance provenance) {
        return new Gate(
                gate.code(),
                gate.name(),
                rule,
                source,
                topic == null ? gate.topic() : topic,
                words.isEmpty() ? gate.words() : words,
                provenance);
    }
}
