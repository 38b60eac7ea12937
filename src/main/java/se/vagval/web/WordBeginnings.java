package se.vagval.web;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Words to be found where a word of a text begins, whatever their capitals and however they go on. A page looks through a dozen
 * texts for some forty of them, so each place of a text is held only against those that begin with its letter.
 */
public final class WordBeginnings {

    private final Map<Character, List<String>> byFirst;

    public WordBeginnings(Collection<String> words) {
        this.byFirst = words.stream().collect(Collectors.groupingBy(it -> folded(it.charAt(0))));
    }

    public boolean areIn(String text) {
        for (var at = 0; at < text.length(); at++) {
            if (at == 0 || !Character.isLetter(text.codePointBefore(at))) {
                for (var word : byFirst.getOrDefault(folded(text.charAt(at)), List.of())) {
                    if (text.regionMatches(true, at, word, 0, word.length())) {
                        return true;
                    }
                }
            }
        }
        return false;
    }

    private static char folded(char letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }
}
