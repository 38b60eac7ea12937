package se.vagval.search.domain;

import java.util.Collection;
import java.util.Locale;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import se.vagval.language.SwedishWords;

/**
 * Reads what has come for its words, after it has come, and asks the dictionary what each is a form or a compound of. A text
 * can be found by its own words at once; by its words' kin as soon as this has been.
 */
@Component
public class WordGathering {

    private static final int AT_ONCE = 100;
    private static final int MOST_ROUNDS = 50;
    private static final Pattern WORD = Pattern.compile("\\p{L}{3,40}");

    private final SearchWordRepository words;
    private final TransactionTemplate transaction;

    WordGathering(SearchWordRepository words, TransactionTemplate transaction) {
        this.words = words;
        this.transaction = transaction;
    }

    @Scheduled(fixedDelayString = "PT10S", initialDelayString = "PT20S")
    public void gather() {
        for (var round = 0;
                round < MOST_ROUNDS && Boolean.TRUE.equals(transaction.execute(it -> gatherSome()));
                round++) {}
    }

    private boolean gatherSome() {
        var texts = words.takeUnread(AT_ONCE);
        var kin = new TreeMap<String, Set<String>>();
        words.unknown(wordsOf(texts))
                .forEach(it -> kin.put(it, SwedishWords.list().stems(it)));
        words.add(kin);
        return !texts.isEmpty();
    }

    private static Set<String> wordsOf(Collection<String> texts) {
        var found = new TreeSet<String>();
        texts.forEach(
                text -> WORD.matcher(text.toLowerCase(Locale.ROOT)).results().forEach(it -> found.add(it.group())));
        return found;
    }
}
