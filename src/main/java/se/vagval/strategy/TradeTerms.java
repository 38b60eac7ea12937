package se.vagval.strategy;

import java.util.List;
import java.util.Locale;
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

    TradeTerms(Words words) {
        this.words = words;
    }

    public List<TradeTerm> all() {
        return NAMES.stream()
                .map(it -> new TradeTerm(words.message(KEY + it), words.message(KEY + it + ".explained")))
                .toList();
    }

    /** Those that the text uses. */
    public List<TradeTerm> in(String text) {
        var said = text.toLowerCase(SWEDISH);
        return all().stream()
                .filter(it -> said.contains(it.word().toLowerCase(SWEDISH)))
                .toList();
    }
}
