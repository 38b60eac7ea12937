package se.vagval.statement;

import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.statement.drafting.Phrases;
import se.vagval.strategy.Recommendation;

/** Beslutsord. What a text about a decision says by its words: that it grants, that it refuses. The words are texts like any other. */
@Component
public class RulingWords {

    private final Pattern refusing;
    private final Pattern granting;

    public RulingWords(Phrases phrases) {
        this.refusing = pattern(phrases.say("words.ruling.refuse"));
        this.granting = pattern(phrases.say("words.ruling.grant"));
    }

    public Optional<String> refusal(String text) {
        return first(refusing, text);
    }

    /** "Inte bevilja" refuses and does not grant. */
    public Optional<String> grant(String text) {
        return first(granting, refusing.matcher(text).replaceAll(" "));
    }

    /** The words by which a text says otherwise than what is recommended. */
    public Optional<String> against(Recommendation recommendation, String text) {
        return switch (recommendation) {
            case PRIORITISE, PRIORITISE_WITH_CONDITIONS -> refusal(text);
            case DECLINE -> grant(text);
            case REQUEST_SUPPLEMENT -> refusal(text).or(() -> grant(text));
        };
    }

    public static Optional<String> first(Pattern words, String text) {
        var said = words.matcher(text);
        return said.find() ? Optional.of(said.group()) : Optional.empty();
    }

    /** Whole words, whatever their case. */
    public static Pattern pattern(String wordsInList) {
        var words =
                Stream.of(wordsInList.split("\\s*;\\s*")).map(Pattern::quote).collect(Collectors.joining("|"));
        return Pattern.compile(
                "(?<!\\p{L})(?:" + words + ")(?!\\p{L})", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }
}
