package se.vagval.strategy.web;

import java.util.Optional;
import java.util.stream.Stream;

/** Avsnitt. The pages a framework version is read on; the address is a Swedish noun, the words stand in the message bundle. */
public enum Section {
    AREAS("omraden"),
    DIMENSIONS("dimensioner"),
    GATES("formell-kontroll"),
    ASSURANCE("rus-sakring"),
    RULES("regler"),
    READING("lasanvisning"),
    PERSPECTIVES("perspektiv"),
    ECONOMY("ekonomi");

    private final String noun;

    Section(String noun) {
        this.noun = noun;
    }

    public String noun() {
        return noun;
    }

    static Optional<Section> of(String noun) {
        return Stream.of(values()).filter(it -> it.noun.equals(noun)).findFirst();
    }
}
