package se.vagval.strategy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.vagval.web.Words;

/** The words of the trade that pages and papers explain where they use them. */
@Component
public class TradeTerms {

    private static final String KEY = "strategy.term.";
    private static final Locale SWEDISH = Locale.of("sv", "SE");

    /** In the order they are met on the brief, and after it. */
    private static final List<String> NAMES = List.of(
            "strategyGoals",
            "nationalStrategy",
            "smartSpecialisation",
            "rusAssurance",
            "effectLogic",
            "conflict",
            "agenda2030",
            "condition",
            "reservation",
            "ruleSuggestion",
            "publicMoney",
            "statement",
            "report",
            "record",
            "delegated",
            "tabled",
            "referredBack",
            "conflictOfInterest");

    private final Words words;
    private final Framework framework;
    private final Clock clock;

    TradeTerms(Words words, Framework framework, Clock clock) {
        this.words = words;
        this.framework = framework;
        this.clock = clock;
    }

    /** The region's own explanation of a word, in the version in force, stands instead of the portal's; its other words after. */
    public List<TradeTerm> all() {
        var explained = new LinkedHashMap<String, TradeTerm>();
        NAMES.forEach(it -> put(explained, shipped(it)));
        regional().forEach(it -> put(explained, it));
        return List.copyOf(explained.values());
    }

    /** One of the portal's words by its name; as the region explains it, where it does. */
    public TradeTerm explained(String name) {
        var term = shipped(name);
        return regional()
                .filter(it -> it.word().equalsIgnoreCase(term.word()))
                .findFirst()
                .orElse(term);
    }

    private TradeTerm shipped(String name) {
        return new TradeTerm(words.message(KEY + name), words.message(KEY + name + ".explained"));
    }

    /** A word without an explanation explains nothing. */
    private Stream<TradeTerm> regional() {
        return framework.inForceOn(LocalDate.now(clock)).terms().stream()
                .filter(it -> it.explanation() != null && !it.explanation().isBlank())
                .map(it -> new TradeTerm(it.text(), String.valueOf(it.explanation())));
    }

    private static void put(Map<String, TradeTerm> explained, TradeTerm term) {
        explained.put(term.word().toLowerCase(SWEDISH), term);
    }

    /** Those that the text uses. */
    public List<TradeTerm> in(String text) {
        var said = text.toLowerCase(SWEDISH);
        return all().stream()
                .filter(it -> said.contains(it.word().toLowerCase(SWEDISH)))
                .toList();
    }
}
