package se.vagval.decision.domain;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Beslutsord. What a text about a decision says by its words: that it grants, that it refuses. The words are texts like any other. */
@Component
class RulingWords {

    private final Pattern refusing;
    private final Pattern granting;

    RulingWords(Phrases phrases) {
        this.refusing = pattern(phrases.say("decision.contradiction.refuse"));
        this.granting = pattern(phrases.say("decision.contradiction.grant"));
    }

    Optional<String> refusal(String text) {
        return first(refusing, text);
    }

    /** "Inte bevilja" refuses and does not grant. */
    Optional<String> grant(String text) {
        return first(granting, refusing.matcher(text).replaceAll(" "));
    }

    static Optional<String> first(Pattern words, String text) {
        var said = words.matcher(text);
        return said.find() ? Optional.of(said.group()) : Optional.empty();
    }

    /** Whole words, whatever their case. */
    static Pattern pattern(String wordsInList) {
        var words =
                Stream.of(wordsInList.split("\\s*;\\s*")).map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
