package se.vagval.strategy;

import se.vagval.strategy.domain.FrameworkText;

/** Fryst ramverk. A draft as it stood at one moment, kept as text: work that goes on for long is done by one and the same. */
public record FrozenFramework(String content, long number) {

    public FrameworkVersion version() {
        return FrameworkText.read(content);
    }
}
